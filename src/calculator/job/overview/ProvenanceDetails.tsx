import { sourceNames } from '@/data/sourceNames';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';

/** Where a role's figures come from, what of it is ours, and what the role is not. */
export function ProvenanceDetails() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { note, ours } = role.provenance;
  return (
    <>
      <p>
        {note} {ours.length > 0 && t.provenance.ours(ours.map((group) => t.groups[group]))}
      </p>
      <p>
        <strong>{t.role.notTitle}.</strong> {role.isNot}
      </p>
      <p className="hint">
        {t.value.source}: {sourceNames(role.brief.sources)}
      </p>
    </>
  );
}
