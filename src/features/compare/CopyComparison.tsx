import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { comparisonToHash, type ColumnToShare } from '@/profile/compareCodec';
import { LIMITS } from '@/profile/format';
import { baseOf } from '@/store/derived';
import type { Side } from './useSides';

function toShare({ source, role }: Side): ColumnToShare {
  const { kind, profile, name } = source;
  if (kind === 'role' || !profile) return { kind: 'role', role: role.id };
  return { kind, base: baseOf(role), profile, ...(name !== undefined && { name }) };
}

type Outcome = 'none' | 'copied' | 'copyFailed' | 'tooLong';

/** A link that brings these columns to somebody else. */
export function CopyComparison({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const [link, setLink] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async () => {
    const hash = comparisonToHash(sides.map(toShare));
    if (hash.length > LIMITS.linkCharacters) {
      setLink('');
      setOutcome('tooLong');
      return;
    }
    const { origin, pathname, search } = window.location;
    const created = `${origin}${pathname}${search}${hash}`;
    setLink(created);
    try {
      await navigator.clipboard.writeText(created);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t.compare.copy}
      </button>
      <div role="status">
        {link === '' && outcome !== 'none' && <p className="problem">{t.compare.tooLong}</p>}
        {link !== '' && outcome !== 'none' && (
          <label className="field wide">
            <span>{t.compare[outcome]}</span>
            <input
              type="text"
              readOnly
              aria-label={t.compare.link}
              value={link}
              onFocus={(event) => event.target.select()}
            />
          </label>
        )}
      </div>
    </>
  );
}
