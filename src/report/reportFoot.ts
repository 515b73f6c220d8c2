/** A text as a CSS string. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/** Most characters of a name at the foot of a page, where no browser breaks a word. */
const MOST_CHARACTERS = 40;

/** A text of any direction and length, which turns nothing around it and leaves room for the rest. */
function apart(text: string): string {
  const letters = [...text];
  const isLong = letters.length > MOST_CHARACTERS;
  const short = isLong ? `${letters.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
  return `\u2068${short}\u2069`;
}

/** Puts names at the foot of every printed page (`report.css`). Returns the way to take them out. */
export function setReportFoot(...names: string[]): () => void {
  const { style } = document.documentElement;
  style.setProperty('--report-foot', cssString(names.map(apart).join(' · ')));
  return () => style.removeProperty('--report-foot');
}
