import type { ReactNode } from 'react';
import { ThemeSelect } from '../shell/ThemeSelect';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { BACKUP, DESK } from '@/desk/state/address';
import { DeskNotices } from './DeskNotices';

interface DeskFrameProps {
  /** Which entry of the navigation is this page? */
  current?: 'list' | 'backup';
  children: ReactNode;
}

/** The desk's own header and messages around a page of it. */
export function DeskFrame({ current, children }: DeskFrameProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const mark = (here: boolean) => (here ? ('page' as const) : undefined);
  return (
    <div className="desk">
      <header className="top">
        <p className="brand">{t.title}</p>
        <nav className="top-tools" aria-label={t.nav.label}>
          <a href={DESK} aria-current={mark(current === 'list')}>
            {t.nav.clients}
          </a>
          <a href={BACKUP} aria-current={mark(current === 'backup')}>
            {t.nav.backup}
          </a>
          <a href="#">{t.nav.leave}</a>
          <ThemeSelect />
        </nav>
      </header>
      <main className="desk-page">
        <DeskNotices />
        {children}
      </main>
      <footer className="footer">
        <p>{t.footer}</p>
        <p>
          <strong>{m.meaning.note}.</strong> {m.meaning.noteText}
        </p>
      </footer>
    </div>
  );
}
