import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { MessagesProvider } from '@/i18n/messages';
import { firstSign } from '@/ui/firstSign';
import { App } from './App';
import { openSession } from './session';
import { giveUp, takeOver } from './takeOver';
import './styles.css';
import './sectionStyles';

async function start(root: HTMLElement): Promise<void> {
  void firstSign(); // listens from now on
  const theirs = await openSession();
  const language = pickLanguage(navigator.languages);
  const messages = await LANGUAGES[language]!();
  const written = document.documentElement.lang;
  document.documentElement.lang = language;
  const app = (
    <MessagesProvider value={messages}>
      <App />
    </MessagesProvider>
  );
  takeOver(root, app, theirs || language !== written);
}

start(document.getElementById('root')!).catch((error: unknown) => {
  giveUp();
  throw error;
});
