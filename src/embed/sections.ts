/** Parts of the embed that a page can choose from, in the order in which they stand. */
export const SECTIONS = ['tasks', 'result', 'change', 'moves'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The parts that a text names, in our order; null, the short form, where it names none. */
export function sectionsIn(text: string): readonly SectionName[] | null {
  const named = text.split(/[\s,]+/);
  const chosen = SECTIONS.filter((section) => named.includes(section));
  return chosen.length > 0 ? chosen : null;
}
