import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

import { BuilderApp } from '@/embed/builder/BuilderApp';
import '@/embed/builder/builder.css';
import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { loadLateWords, MessagesProvider, setLanguage } from '@/i18n/messages';
import '@/ui/base.css';
import { isFramed } from '@/ui/framed';
import { refuseFrame } from '@/ui/refuseFrame';
import { RoleSearch } from './RoleSearch';

const language = pickLanguage(navigator.languages);
const messages = await LANGUAGES[language]!();
document.documentElement.lang = language;
setLanguage(messages);
await loadLateWords(); // the search for a role speaks with them
if (isFramed()) {
  refuseFrame(messages.framed);
} else {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MessagesProvider value={messages}>
        <Suspense>
          <BuilderApp rolePicker={RoleSearch} />
        </Suspense>
      </MessagesProvider>
    </StrictMode>,
  );
}
