import { isOwnRole } from '@/data/ownRole';
import type { Judged } from '@/data/schema';
import { sourceNames } from '@/data/sourceNames';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { setNote } from '@/store/valueActions';
import { TextField } from '@/ui/TextField';
import { useFromServer } from '@/ui/useFromServer';

interface DimensionReasonProps {
  id: string;
  base: Judged;
  /** The base value with its level words. */
  baseWords: string;
}

/** Why the base value is what it is, from which source, and the person's own note. */
export function DimensionReason({ id, base, baseWords }: DimensionReasonProps) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const reason = base.reason || (role.figures && t.figures.reason(id, role.figures));
  return (
    <>
      {isOwnRole(role) ? (
        <p>{t.value.ownValue}</p>
      ) : (
        <>
          <p>
            <strong>{baseWords}.</strong> {reason}
          </p>
          <p className="hint">
            {t.value.source}: {sourceNames(base.sources)}
          </p>
        </>
      )}
      {useFromServer() || <NoteField id={id} />}
    </>
  );
}

/** A note of one's own; not a part of pages that are rendered ahead of time. */
function NoteField({ id }: { id: string }) {
  const t = useMessages();
  const note = useStore((state) => state.profile.notes[id] ?? '');
  return (
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
  );
}
