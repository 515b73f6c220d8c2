/** What has moved in the shipped data since a profile was made from it. */
export const moved = {
  title: 'What changed since',
  nothing: 'Role and method are as they were when these values were taken from them.',
  intro:
    'The role’s own values have moved since these were taken from them. Nothing of this profile has changed; take over what fits.',
  method: 'The scoring method has changed: the same inputs may give another score than before.',
  input: 'Input',
  then: 'Base then',
  now: 'Base now',
  yours: 'This profile',
  action: 'Take over',
  takeOver: 'Take over',
  takeOverOf: (input: string) => `Take over: ${input}`,
  taken: 'as now',
  takeOverAll: 'Take all over',
  settle: 'Keep the rest, compare with the new base',
  settleMethod: 'Noted',
  notThere: 'not there',
};
