import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { loadLateWords, setLanguage } from '@/i18n/messages';
import { refuseFrame } from '@/ui/refuseFrame';

/** Says, in the person's language, that this page is not for other people's frames. */
export async function refuse(): Promise<void> {
  const messages = await LANGUAGES[pickLanguage(navigator.languages)]!();
  setLanguage(messages);
  await loadLateWords();
  refuseFrame(messages.framed);
}
