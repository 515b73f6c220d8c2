import { useEmbedMessages } from '@/i18n/embedMessages';
import { baseProfile } from '@/profile/baseProfile';
import { profileToHash } from '@/profile/writeLink';
import { useStore } from '@/store/store';
import { isFramed } from '@/ui/framed';
import type { EmbedOptions } from './options';
import { OutLink } from './OutLink';

/** The calculator's own page with everything that is on screen here. */
function fullVersion(): string {
  const { role, profile } = useStore.getState();
  return new URL(`./${profileToHash(baseProfile(role), profile)}`, document.baseURI).href;
}

/** Where to go from here, where the method stands, and what happens to what was entered. */
export function EmbedFoot({ options: { full, tell } }: { options: EmbedOptions }) {
  const t = useEmbedMessages();
  const listener = isFramed() ? tell : null;
  const last = full === 'last';
  return (
    <footer className="embed-foot">
      {!last && <FullVersion className="full-version" />}
      <p className="hint">
        {listener ? t.told(new URL(listener.origin).host, listener.events) : t.private}
      </p>
      {last && <FullVersion className="full-version last" />}
    </footer>
  );
}

function FullVersion({ className }: { className: string }) {
  const t = useEmbedMessages();
  useStore((state) => state.profile); // the link carries it
  return (
    <p>
      <OutLink className={className} address={fullVersion}>
        {t.full}
      </OutLink>{' '}
      <span className="hint">{t.fullHint}</span>
    </p>
  );
}
