/** The calculator's places in the order of its tabs; the address of each is `#` and its name. */
export const PLACES = ['score', 'why', 'next', 'job', 'compare'] as const;
export type Place = (typeof PLACES)[number];

/** A page of the calculator: one place, or all of them one below the other. */
export type View = Place | 'all';

/** Every section by its place; the id of a section is its address, too. */
export const SECTIONS: Record<Place, readonly string[]> = {
  score: ['result', 'week', 'evidence', 'barriers', 'growth', 'protective', 'about'],
  why: ['why', 'certainty', 'matters', 'reread', 'pace'],
  next: ['moves', 'variant', 'next', 'plan'],
  job: ['role', 'brief'],
  compare: ['compare', 'versions', 'library'],
};

/** What a part of an address leads to: a page of the calculator and perhaps a section of it. */
export interface Target {
  view: View;
  /** A section to bring into view; null = the top of the page. */
  section: string | null;
}

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name);

/** A name of an address as its target; null for a name that nothing has. */
export function targetOf(name: string): Target | null {
  if (name === '') return { view: 'score', section: null };
  if (name === 'all' || isPlace(name)) return { view: name, section: null };
  const place = PLACES.find((each) => SECTIONS[each].includes(name));
  return place ? { view: place, section: name } : null;
}
