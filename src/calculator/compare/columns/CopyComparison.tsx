import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { comparisonToHash, type ColumnToShare } from '@/profile/compareCodec';
import { LIMITS } from '@/profile/format';
import { baseOf } from '@/store/derived';
import { CopiedLink } from '@/ui/CopiedLink';
import { copyText } from '@/ui/copyText';
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
    setOutcome('none'); // the same words again would not be spoken
    const hash = comparisonToHash(sides.map(toShare));
    if (hash.length > LIMITS.linkCharacters) {
      setLink('');
      await Promise.resolve(); // after what stood there is gone
      setOutcome('tooLong');
      return;
    }
    // Not its query: what other programs hung on this address goes no further.
    const { origin, pathname } = window.location;
    const created = `${origin}${pathname}${hash}`;
    const copied = await copyText(created); // told once it is known
    setLink(created);
    setOutcome(copied ? 'copied' : 'copyFailed');
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t.compare.copy}
      </button>
      <div role="status">
        {link === '' && outcome !== 'none' && <p className="problem">{t.compare.tooLong}</p>}
        {link !== '' && outcome !== 'none' && (
          <CopiedLink outcome={t.compare[outcome]} label={t.compare.link} link={link} />
        )}
      </div>
    </>
  );
}
