import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { baseProfile } from '@/profile/baseProfile';
import { EMBED_LANGUAGES, EmbedMessagesProvider } from '@/i18n/embedMessages';
import { showProfile } from '@/store/edit';
import { useStore } from '@/store/store';
import '@/ui/base.css';
import { applyAccent } from './accent';
import './embed.css';
import { EmbedApp } from './EmbedApp';
import { loadRole } from './embedData';
import { readOptions } from './options';

/** Shows the wanted role; false when it cannot be had. */
async function showRole(id: string | null): Promise<boolean> {
  if (id === null || id === useStore.getState().role.id) return true;
  try {
    const role = await loadRole(id);
    showProfile(role, baseProfile(role));
    return true;
  } catch {
    return false;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const { options, problems } = readOptions(window.location.search, {
    base: document.baseURI,
    languages: Object.keys(EMBED_LANGUAGES),
  });
  const { documentElement } = document;
  documentElement.lang = options.lang;
  documentElement.dataset['theme'] = options.theme;
  if (options.accent) applyAccent(options.accent, documentElement);
  if (!(await showRole(options.role))) problems.unshift('role');
  createRoot(root).render(
    <StrictMode>
      <EmbedMessagesProvider value={EMBED_LANGUAGES[options.lang]!}>
        <EmbedApp options={options} problems={problems} />
      </EmbedMessagesProvider>
    </StrictMode>,
  );
}

void start(document.getElementById('root')!);
