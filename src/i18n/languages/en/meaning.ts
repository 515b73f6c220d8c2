/** What a score means and what it does not, as the report, Why and the desk say it. */
export const meaning = {
  onTheLine: 'On the line',
  onTheLineHint:
    'The score lies so close to the Green border (45–51), or falls below it when one axis is read more cautiously, that the zone should not be relied on.',
  leaves: (axis: string, zone: string) => `Read more cautiously, ${axis} alone makes it ${zone}.`,
  quickScreen: 'Quick screen',
  quickScreenHit:
    'Human factors of 2 or less and falling AI demand: almost certainly Red before scoring.',
  note: 'What this number is not',
  noteText:
    'It is typical of people with these inputs. It is not a forecast for you, and not for hiring or dismissal.',
};
