import { formats } from '../../../format';

const f = formats('en');

/** What is chosen for the first page of a report. */
export const choice = {
  title: 'Choose what is in the report',
  moves: 'Moves on the first page',
  noMoves: 'No move is on the first page.',
  up: 'Up',
  upThis: (move: string) => `Up: ${move}`,
  down: 'Down',
  downThis: (move: string) => `Down: ${move}`,
  leaveOut: 'Leave out',
  leaveOutThis: (move: string) => `Leave out: ${move}`,
  suggested: 'A suggested move',
  option: (move: string, shown: number) => `${move}, ${f.fixed(shown)}`,
  add: 'Add it',
  own: 'A move in your own words',
  addOwn: 'Add my own',
  ownProblem: (most: number) => `Say what the move is, in 1 to ${f.upTo(most)} characters.`,
  full: (most: number) =>
    `The first page holds ${f.upTo(most)} moves. Leave one out to add another.`,
  asSuggested: 'Back to what is suggested',
  added: (move: string) => `${move} is on the first page.`,
  there: (move: string) => `${move} is there already.`,
  leftOut: (move: string) => `${move} is left out.`,
  movedTo: (move: string, place: number, all: number) =>
    `${move} is now ${f.upTo(place)} of ${f.upTo(all)}.`,
  again: 'The suggested moves are back.',
  parts: 'What follows the first page',
  onlyFirst: 'Only the first page',
  all: 'Everything',
};
