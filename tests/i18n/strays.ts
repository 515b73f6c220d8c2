import { dataTexts, outsideMarks, visibleTexts } from './pseudo';

const files = import.meta.glob<unknown>(
  ['@/data/*.json', '@/data/{roles,skills,tools,sources}/*.json'],
  {
    import: 'default',
    eager: true,
  },
);
/** Every text of the data that is shown to people, longest first. */
export const data = [...new Set(Object.values(files).flatMap((file) => dataTexts(file)))].sort(
  (a, b) => b.length - a.length,
);

/** Letters and percent signs that come neither from the language nor from the data. */
export function strays(root: Element): string[] {
  return visibleTexts(root).filter((text) => {
    let left = outsideMarks(text);
    if (!/[\p{L}%]/u.test(left)) return false;
    for (const known of data) left = left.replaceAll(known, ' ');
    return /[\p{L}%]/u.test(left);
  });
}
