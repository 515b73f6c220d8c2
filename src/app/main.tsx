import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { MessagesProvider, setLanguage } from '@/i18n/messages';
import '@/ui/base.css';
import { firstSign } from '@/ui/firstSign';
import { isFramed } from '@/ui/framed';
import { home } from './address';
import { Pages } from './Pages';
import { listenForHistoryKeys } from './shell/historyKeys';
import { openSession } from './session';
import { giveUp, takeOver } from './takeOver';
import { preloadRest } from './preload';
import './styles.css';

/** The places that the first sign of a person asks for go before. */
const PLACES_MS = 1500;

async function start(root: HTMLElement): Promise<void> {
  void firstSign(); // listens from now on
  const theirs = await openSession();
  const language = pickLanguage(navigator.languages);
  const messages = await LANGUAGES[language]!();
  setLanguage(messages);
  const written = document.documentElement.lang;
  document.documentElement.lang = language;
  const app = (
    <MessagesProvider value={messages}>
      <Pages />
    </MessagesProvider>
  );
  takeOver(root, app, theirs || language !== written);
}

/** Keeping the app for later is the last thing to spend a visitor's network on. */
async function workOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await firstSign();
  const { workOffline: register } = await import('./offline');
  await new Promise((quiet) => setTimeout(quiet, PLACES_MS));
  await register(home);
}

function begin(): void {
  start(document.getElementById('root')!).catch((error: unknown) => {
    giveUp();
    throw error;
  });
  listenForHistoryKeys();
  void firstSign().then(preloadRest);
  workOffline().catch(() => undefined); // without it the app works as long as there is a network
}

// Nothing of anybody's is read in a frame: not every host sends the header that forbids it.
if (isFramed()) void import('./refuseFrame').then(({ refuse }) => refuse());
else begin();
