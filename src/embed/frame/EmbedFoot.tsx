import { useEmbedMessages } from '@/i18n/embedMessages';
import { baseProfile } from '@/profile/baseProfile';
import { profileToHash } from '@/profile/writeLink';
import { useStore } from '@/store/store';
import { isFramed } from '@/ui/framed';
import type { EmbedOptions } from './options';
import { OutLink } from './OutLink';
import { tellEvent } from './tell';

/** The calculator's own page with everything that is on screen here. */
function fullVersion(): string {
  const { role, profile } = useStore.getState();
  return new URL(`./${profileToHash(baseProfile(role), profile)}`, document.baseURI).href;
}

/** Where to go from here, and what happens to what was entered. */
export function EmbedFoot({ options: { cta, tell } }: { options: EmbedOptions }) {
  const t = useEmbedMessages();
  useStore((state) => state.profile); // the link carries it
  const framed = isFramed();
  const listener = framed ? tell : null;
  return (
    <footer className="embed-foot">
      {/* By itself, the page must not speak for whoever wrote its address. */}
      {cta && framed && (
        <p>
          <OutLink
            className="button primary"
            address={() => cta.url}
            onFollow={() => tellEvent('cta', tell)}
          >
            {cta.text}
          </OutLink>
        </p>
      )}
      <p>
        <OutLink className="full-version" address={fullVersion}>
          {t.full}
        </OutLink>{' '}
        <span className="hint">{t.fullHint}</span>
      </p>
      <p className="hint">
        {listener ? t.told(new URL(listener.origin).host, listener.events) : t.private}
      </p>
    </footer>
  );
}
