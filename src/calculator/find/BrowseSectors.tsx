import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { RoleScore } from './RoleScore';
import { sectorsWithRoles } from './roleSearch';

/** The whole library by sector. */
export function BrowseSectors({ onChoose }: { onChoose: (role: IndexEntry) => void }) {
  const t = useMessages();
  return (
    <>
      <h3>{t.find.browse}</h3>
      {sectorsWithRoles.map(({ id, name, roles }) => (
        <Disclosure key={id} summary={`${name} (${t.format.upTo(roles.length)})`}>
          <ul className="role-list">
            {roles.map((role) => (
              <li key={role.id}>
                <button type="button" className="quiet" onClick={() => onChoose(role)}>
                  {role.title}
                </button>
                <RoleScore role={role} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}
