import type { WrittenRole as Role } from '../writtenRole';
import { unlikeTaskProblems } from './likeTasks';
import type { DataProblem } from './problems';
import { PUBLIC_HEADLINES } from './publicHeadlines';

/** A title or alias as compared: lower case, only letters and digits. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Checks that need the whole library: unique ids and names, ladder ends, no shared sentence, like tasks. */
export function checkLibrary(roles: readonly Role[]): DataProblem[] {
  return [
    ...sameNames(roles),
    ...headlinesOfOthers(roles),
    ...brokenLadders(roles),
    ...sharedSentences(roles),
    ...unlikeTaskProblems(roles),
  ];
}

function collisions(
  roles: readonly Role[],
  keysOf: (role: Role) => { path: string; key: string }[],
  what: string,
): DataProblem[] {
  const owner = new Map<string, string>();
  return roles.flatMap((role) =>
    keysOf(role).flatMap(({ path, key }) => {
      const first = owner.get(key);
      owner.set(key, first ?? role.id);
      if (first === undefined || first === role.id) return [];
      return [
        { file: `${role.id}.json`, path, reason: `${what} "${key}" is also in ${first}.json` },
      ];
    }),
  );
}

function sameNames(roles: readonly Role[]): DataProblem[] {
  return collisions(
    roles,
    (role) =>
      [...new Set([role.title, ...role.aliases].map(plainName))].map((key) => ({
        path: 'aliases',
        key,
      })),
    'name',
  );
}

/** Public titles by their names: the whole, and without what stands in brackets after it. */
const headlineOf = new Map(
  PUBLIC_HEADLINES.flatMap((title) =>
    [title, title.replace(/ \(.*\)$/, '')].map((name) => [plainName(name), title] as const),
  ),
);

/** A role with a headline may be called by that one's names; a second public result is another's. */
function headlinesOfOthers(roles: readonly Role[]): DataProblem[] {
  return roles.flatMap(({ id, title, aliases, provenance }) => {
    const named = [title, ...aliases].flatMap((name) => {
      const headline = headlineOf.get(plainName(name));
      return headline ? [{ name, headline }] : [];
    });
    const own = provenance.headline ? named[0]?.headline : undefined;
    return named
      .filter(({ headline }) => headline !== own)
      .map(({ name }) => ({
        file: `${id}.json`,
        path: name === title ? 'title' : 'aliases',
        reason: `"${name}" is the title of another public result`,
      }));
  });
}

function brokenLadders(roles: readonly Role[]): DataProblem[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return roles.flatMap((role) =>
    Object.entries(role.ladder).flatMap(([end, neighbour]) =>
      byId.has(neighbour)
        ? []
        : [{ file: `${role.id}.json`, path: `ladder.${end}`, reason: `no role ${neighbour}` }],
    ),
  );
}

/** Sentences that carry meaning: long enough, and not the fixed words for a missing figure. */
function sentencesOf(value: unknown, path = ''): { path: string; key: string }[] {
  if (typeof value === 'string') {
    const fixed = value.length < 40 || /no figure used/i.test(value);
    return fixed ? [] : [{ path, key: plainName(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    sentencesOf(child, path === '' ? name : `${path}.${name}`),
  );
}

/** Titles and aliases are compared as names, and an occupation's figures are shared on purpose. */
function sharedSentences(roles: readonly Role[]): DataProblem[] {
  const ignoringOwnTitle = (role: Role) =>
    sentencesOf({ ...role, title: '', aliases: [], licence: '', figures: null }).map(
      ({ path, key }) => ({
        path,
        key: key.replaceAll(plainName(role.title), ''),
      }),
    );
  return collisions(roles, ignoringOwnTitle, 'sentence');
}
