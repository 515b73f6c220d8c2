// @ts-check
import { spawnSync } from 'node:child_process';

/** Poppler's `pdftotext` is there: what was printed can be read. */
export const canReadPdf = () => spawnSync('pdftotext', ['-v']).status === 0;

/**
 * The lines of each page of a PDF, columns side by side, runs of spaces as one.
 * @param {Buffer} pdf
 * @returns {string[][]} Lines by page, empty ones left out.
 */
export function linesOfPages(pdf) {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  const pages = stdout.toString('utf8').split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  );
}
