import sources from './sources.json';

const byId = new Map(sources.map(({ id, name, year }) => [id, `${name} (${year})`]));

/** Sources as a person reads them: name and year, separated by semicolons. */
export function sourceNames(ids: readonly string[]): string {
  return ids.map((id) => byId.get(id) ?? id).join('; ');
}
