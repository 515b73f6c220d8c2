import { useMemo } from 'react';
import { indexEntry } from '@/data/library';
import { moveIndex } from '@/data/moveIndex';
import { relatedRoles } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';
import { StatusBadge } from '@/ui/StatusBadge';

const SHOWN = 6;

/** The nearest roles by skills; each opens as the base role. */
export function RelatedRoles() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const related = useMemo(() => {
    const others = moveIndex.filter(({ id }) => id !== role.id);
    return relatedRoles(role.skills, others, SHOWN);
  }, [role]);
  if (related.length === 0) return null;
  return (
    <>
      <h3>{t.brief.related}</h3>
      <p className="hint">{t.brief.relatedHint}</p>
      <ul className="related-roles">
        {related.map(({ roleId, shown, zone, sharedSkills }) => {
          const { title, provenance } = indexEntry(roleId)!;
          return (
            <li key={roleId}>
              <button type="button" onClick={() => void openRole(roleId)}>
                <strong>{title}</strong>
                <StatusBadge tone={zone}>
                  {`${t.format.fixed(shown)} ${t.zones[zone].name}`}
                </StatusBadge>
                <span className="hint">
                  {t.provenance[provenance]} · {t.brief.shared(sharedSkills)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
