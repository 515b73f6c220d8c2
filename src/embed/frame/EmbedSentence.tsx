import { useEmbedMessages } from '@/i18n/embedMessages';
import { headlineWords } from '@/i18n/headlineWords';
import { useReading } from './derivedForEmbed';

/** The score in a sentence, what holds first. */
export function EmbedSentence() {
  const t = useEmbedMessages();
  const { personal, attribution } = useReading();
  return <p className="embed-sentence">{headlineWords(t.headline, personal, attribution)}</p>;
}
