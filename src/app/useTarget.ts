import { useEffect, useState } from 'react';
import { decoded } from '@/profile/decoded';
import { notify } from '@/store/notices';
import { useFromServer } from '@/ui/useFromServer';
import { targetOf, type Target } from './places';

const START: Target = { view: 'score', section: null };

/** Names of what is over or on the place that is on screen, whichever that is. */
const ON_ANY_PLACE: readonly string[] = ['share', 'place-title'];

/**
 * The calculator's own part of an address, behind what may be in front of it: `#week`,
 * `#all/week`, `#desk/…/table/week`.
 */
function ownPart(hash: string): { name: string; inAll: boolean } {
  const parts = hash.replace(/^#/, '').split('/');
  const isTable = parts[0] === 'desk';
  const own = isTable ? parts.slice(3) : parts;
  return {
    name: decoded(own.at(-1) ?? ''),
    inAll: own.length > 1 && own[0] === 'all',
  };
}

/** The target that an address names; null for one that names nothing here. */
export function targetOfHash(hash: string): Target | null {
  const { name, inAll } = ownPart(hash);
  const target = targetOf(name);
  return target && inAll ? { view: 'all', section: target.section ?? target.view } : target;
}

/** The target that the address names, unknown ones told, as the change of `before`. */
function followed(before: Target): Target {
  const { hash } = window.location;
  const { name } = ownPart(hash);
  if (ON_ANY_PLACE.includes(name)) return before;
  const target = targetOfHash(hash);
  if (!target) notify({ kind: 'noPlace', name: name.slice(0, 60) });
  return target ?? START;
}

/** The target on screen. */
export function useTarget(): Target {
  const fromServer = useFromServer();
  const [target, setTarget] = useState<Target>(() =>
    fromServer ? START : (targetOfHash(window.location.hash) ?? START),
  );
  useEffect(() => {
    let shown = target;
    const follow = () => {
      shown = followed(shown);
      // The same again renders nothing: HTML may still be waiting to be taken over.
      setTarget((old) => (old.view === shown.view && old.section === shown.section ? old : shown));
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
    // The first target is where following begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return target;
}
