/** A text as a CSS string. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/** Puts a text at the foot of every printed page (`report.css`). Returns the way to take it out. */
export function setReportFoot(text: string): () => void {
  const { style } = document.documentElement;
  style.setProperty('--report-foot', cssString(text));
  return () => style.removeProperty('--report-foot');
}
