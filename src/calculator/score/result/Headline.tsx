import { useMessages } from '@/i18n/messages';
import { scoreSentence } from '@/i18n/scoreSentence';
import { useResult } from '@/store/derived';

/** The score in one or two sentences of the person's own figures, what holds first. */
export function Headline() {
  const t = useMessages();
  const { personal, attribution } = useResult();
  return <p className="result-sentence">{scoreSentence(t, personal, attribution)}</p>;
}
