import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES, pickLanguage } from '@/i18n/languages';
import { loadLateWords, MessagesProvider, setLanguage } from '@/i18n/messages';
import '@/ui/base.css';
import { isFramed } from '@/ui/framed';
import { refuseFrame } from '@/ui/refuseFrame';
import { BuilderApp } from './BuilderApp';
import './builder.css';

const language = pickLanguage(navigator.languages);
const messages = await LANGUAGES[language]!();
document.documentElement.lang = language;
setLanguage(messages);
if (isFramed()) {
  await loadLateWords();
  refuseFrame(messages.framed);
} else {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MessagesProvider value={messages}>
        <Suspense>
          <BuilderApp />
        </Suspense>
      </MessagesProvider>
    </StrictMode>,
  );
}
