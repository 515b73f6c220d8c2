import { roleIndex } from '@/data/library';
import sectors from '@/data/sectors.json';
import { assess } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { pages } from '@/i18n/languages/en/pages';
import { DataTable } from '@/ui/DataTable';
import { StatusBadge } from '@/ui/StatusBadge';

const scored = roleIndex.map((role) => ({ ...role, ...assess(role.inputs) }));

/** Every role by sector, each a link to its own page; rendered ahead of time only. */
export function RoleList() {
  const t = useMessages();
  const rowsOf = (sector: string) =>
    scored
      .filter((role) => role.sector === sector)
      .sort((a, b) => b.shown - a.shown)
      .map(({ id, title, shown, zone }) => ({
        key: id,
        cells: [
          <a key="link" href={`${id}/`}>
            {title}
          </a>,
          t.format.fixed(shown),
          <StatusBadge key="zone" tone={zone}>
            {t.zones[zone].name}
          </StatusBadge>,
        ],
      }));
  return (
    <>
      <header className="top">
        <p className="brand">{t.app.name}</p>
        <a href="../">{pages.startLink}</a>
      </header>
      <main className="page role-list">
        <div>
          <h1>{pages.rolesTitle(scored.length)}</h1>
          <p className="intro">{pages.rolesIntro}</p>
          {sectors
            .map((sector) => ({ ...sector, rows: rowsOf(sector.id) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ id, name, rows }) => (
              <section key={id} className="section">
                <h2>{name}</h2>
                <DataTable
                  caption={name}
                  head={[pages.role, pages.score, pages.zone]}
                  rows={rows}
                  numeric={[1]}
                />
              </section>
            ))}
        </div>
      </main>
    </>
  );
}
