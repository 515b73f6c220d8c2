import { sources } from './sources';

const byId = new Map(sources.map(({ id, name, date }) => [id, `${name} (${date})`]));

/** Sources as a person reads them: name and date, separated by semicolons. */
export function sourceNames(ids: readonly string[]): string {
  return ids.map((id) => byId.get(id) ?? id).join('; ');
}
