import {
  decodeTable,
  encodingChoices,
  isNoText,
  provenEncoding,
  type TableEncoding,
} from '@/profile/tableText';
import { CalendarError, type CalendarProblem } from './reading/calendar/blocks';
import { MOST_BYTES, UnclearLetters } from './readRequest';

const MOST_CHARACTERS = 40;

/** What stands between separators and has letters that tell the ways of reading apart. */
function namesIn(text: string): string[] {
  const parts = text.match(/[^\r\n\t,;:|"]*[^ -~\s][^\r\n\t,;:|"]*/g) ?? [];
  return [...new Set(parts.map((part) => part.trim().slice(0, MOST_CHARACTERS)))].filter(Boolean);
}

interface HowToRead {
  /** How letters are written that do not say it. */
  encoding: TableEncoding | null;
  /** The problem with a file that is no text. */
  otherwise: CalendarProblem;
}

/** What the files say. Throws `CalendarError`, or `UnclearLetters` where somebody has to say first. */
export async function textsOf(
  files: readonly File[],
  { encoding, otherwise }: HowToRead,
): Promise<string[]> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_BYTES) throw new CalendarError('tooLarge');
  const texts: string[] = [];
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    if (isNoText(content)) throw new CalendarError(otherwise);
    const known = provenEncoding(content) ?? encoding;
    if (!known) throw new UnclearLetters(await encodingChoices(content, namesIn));
    texts.push(decodeTable(content, known));
  }
  return texts;
}
