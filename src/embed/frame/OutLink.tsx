import { useState, type MouseEvent } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';

interface OutLinkProps {
  /** Asked for when the link is followed, so that it carries what is on screen then. */
  address: () => string;
  className: string;
  children: string;
  onFollow?: () => void;
}

/** True once the new tab is there. A sandbox without popups gives null, or throws in Firefox. */
function openTab(href: string): boolean {
  try {
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    return opened !== null;
  } catch {
    return false;
  }
}

/**
 * A link into a new tab. A sandboxed frame may not be allowed to open one, and the browser says so
 * only to `window.open`: then the address stands there to be copied.
 */
export function OutLink({ address, className, children, onFollow }: OutLinkProps) {
  const t = useEmbedMessages();
  const [blocked, setBlocked] = useState<string | null>(null);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onFollow?.();
    const href = address();
    event.currentTarget.href = href;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the person's own way to open it
    event.preventDefault();
    setBlocked(openTab(href) ? null : href);
  };
  return (
    <>
      <a className={className} href={address()} target="_blank" rel="noopener" onClick={follow}>
        {children}
        <span className="visually-hidden"> {t.newTab}</span>
      </a>
      <span role="status">
        {blocked !== null && (
          <label className="field wide">
            <span>{t.blocked}</span>
            <input
              type="text"
              readOnly
              aria-label={t.address}
              value={blocked}
              onFocus={(event) => event.target.select()}
            />
          </label>
        )}
      </span>
    </>
  );
}
