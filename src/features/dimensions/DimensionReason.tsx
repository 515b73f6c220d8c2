import { isOwnRole } from '@/data/ownRole';
import type { Judged } from '@/data/schema';
import { sourceNames } from '@/data/sourceNames';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { setNote } from '@/store/valueActions';
import { TextField } from '@/ui/TextField';

interface DimensionReasonProps {
  id: string;
  base: Judged;
  /** The base value with its level words. */
  baseWords: string;
}

/** Why the base value is what it is, from which source, and the person's own note. */
export function DimensionReason({ id, base, baseWords }: DimensionReasonProps) {
  const t = useMessages();
  const own = useStore((state) => isOwnRole(state.role));
  const note = useStore((state) => state.profile.notes[id] ?? '');
  return (
    <>
      {own ? (
        <p>{t.value.ownValue}</p>
      ) : (
        <>
          <p>
            <strong>{baseWords}.</strong> {base.reason}
          </p>
          <p className="hint">
            {t.value.source}: {sourceNames(base.sources)}
          </p>
        </>
      )}
      <TextField
        label={t.value.noteOn(t.dimensions[id]!.name)}
        labelShown={t.value.note}
        value={note}
        min={0}
        max={LIMITS.noteCharacters}
        problem=""
        multiline
        onChange={(text) => setNote(id, text)}
      />
    </>
  );
}
