import { useEmbedMessages } from '@/i18n/embedMessages';
import { scoreSentence } from '@/i18n/scoreSentence';
import { useReading } from './derivedForEmbed';

/** The score in a sentence, what holds first. */
export function EmbedSentence() {
  const t = useEmbedMessages();
  const { personal, attribution } = useReading();
  return <p className="embed-sentence">{scoreSentence(t, personal, attribution)}</p>;
}
