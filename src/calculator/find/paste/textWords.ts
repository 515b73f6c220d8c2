import { stemOf, wordsOf } from '../search/words';

/** Short words say little of a job. */
const LETTERS = 4;

/** As many characters as are read before the page has a turn. */
const SLICE = 20_000;

/** Everybody's English: words that a text in English has and that tell nothing. */
const ENGLISH = new Set(
  `the and of to in for with on is are be as at by or from you your our we i my this that it an a will
  have has who all not can must do also`.split(/\s+/),
);

/** Below this part of everybody's words a text of this many words or more is in another language. */
const IN_ENGLISH = { share: 0.08, words: 25 };

/** Words of adverts and everyday words, which belong to no job. */
const OF_NO_JOB = new Set(
  `work working works worker role job team teams experience skills ability years year including
  looking join company opportunity apply required candidate candidates position please salary this that
  with from your have will they their them other others using used need needs good great well more
  about into when what where which able such each every some daily weekly people person
  being been were also than then there here over under within must should would could just very make
  makes making keep keeps keeping give gives giving take takes taking help helps helping`
    .split(/\s+/)
    .map(contentStem),
);

/** "Drives", "driving" and "drive" are one word. */
export function contentStem(word: string): string {
  return stemOf(word).replace(/(ing|ed|es|s|e)$/, '');
}

/** The telling words of a short text: their stems. */
export const tellingStems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length >= LETTERS)
    .map(contentStem)
    .filter((stem) => !OF_NO_JOB.has(stem));

/** What a text says, as far as the search can read it. */
export interface TextWords {
  /** The word as it stands in the text, by stem. */
  words: ReadonlyMap<string, string>;
  /** All of its words in order, to look for names in; short ones too. */
  inOrder: string;
  isEnglish: boolean;
}

/** Cuts a text between words. */
function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const space = text.slice(from + SLICE).search(/\s/);
    const to = space < 0 || space > SLICE ? from + SLICE : from + SLICE + space;
    yield text.slice(from, to);
    from = to;
  }
}

/** Reads a text in slices, so that nothing freezes. */
export async function readText(text: string): Promise<TextWords> {
  const words = new Map<string, string>();
  const inOrder: string[] = [];
  let english = 0;
  for (const slice of slicesOf(text)) {
    const own = wordsOf(slice);
    for (const word of own) {
      inOrder.push(stemOf(word));
      english += Number(ENGLISH.has(word));
      const stem = contentStem(word);
      if (word.length >= LETTERS && !OF_NO_JOB.has(stem) && !words.has(stem)) words.set(stem, word);
    }
    await new Promise<void>((done) => setTimeout(done));
  }
  const { share, words: least } = IN_ENGLISH;
  const isEnglish = inOrder.length < least || english / inOrder.length >= share;
  return { words, inOrder: ` ${inOrder.join(' ')} `, isEnglish };
}
