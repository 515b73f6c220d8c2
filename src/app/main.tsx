import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { MessagesProvider } from '@/i18n/messages';
import { isCompareHash, isProfileHash, roleFromHash } from '@/profile/format';
import { savedProfile } from '@/profile/storage';
import { startAutosave } from '@/store/autosave';
import '@/ui/base.css';
import { Pages } from './Pages';
import './styles.css';

/** Opening saved work, links and files needs a parser, which the first screen does not. */
const session = () => import('@/store/sessionActions');

/** Does this hash bring a profile or a role? Section anchors do not. */
const bringsWork = (hash: string) => isProfileHash(hash) || roleFromHash(hash) !== null;

/** Does it bring something to open? A comparison leaves the person's own work alone. */
const bringsAnything = (hash: string) => bringsWork(hash) || isCompareHash(hash);

/** Takes what a link brings out of the address once it is read: a reload must not undo later edits. */
function takeHash(): string {
  const { hash, pathname, search } = window.location;
  if (bringsAnything(hash)) window.history.replaceState(null, '', pathname + search);
  return hash;
}

/** An opened comparison is shown where it stands. */
function goTo(hash: string, opened: boolean): void {
  if (opened && isCompareHash(hash)) window.location.replace('#compare');
}

async function follow(hash: string): Promise<void> {
  const { followHash } = await session();
  goTo(hash, await followHash(hash));
}

async function start(root: HTMLElement): Promise<void> {
  const hash = takeHash();
  // Before the first picture: the base is never shown as if it were somebody's own.
  if (savedProfile() !== null || bringsAnything(hash)) {
    goTo(hash, await (await session()).restoreSession(hash));
  }
  const language = pickLanguage(navigator.languages);
  const messages = await LANGUAGES[language]!();
  document.documentElement.lang = language;
  startAutosave(bringsWork(hash));
  window.addEventListener('hashchange', () => {
    const next = takeHash();
    if (bringsAnything(next)) void follow(next);
  });
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider value={messages}>
        <Pages />
      </MessagesProvider>
    </StrictMode>,
  );
}

void start(document.getElementById('root')!);
