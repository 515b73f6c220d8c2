import { shownScore } from '@/data/indexCodec';
import { roleIndex } from '@/data/library';
import { roleInputs } from '@/data/roleInputs';
import type { Role } from '@/data/schema';
import { skills } from '@/data/skills';
import { assess } from '@/engine';
import { en } from '@/i18n/languages/en';
import { pages } from '@/i18n/languages/en/pages';

/** What stands in the head of a page for search engines and for programs that preview links. */
export interface PageHead {
  title: string;
  description: string;
  /** Structured data (schema.org), without the address, which only the build knows. */
  data: Record<string, unknown>;
}

const skillNames = new Map(skills.map(({ id, name }) => [id, name]));

export function startHead(): PageHead {
  const { name } = en.app;
  const description = pages.startDescription;
  const data = {
    '@type': 'WebApplication',
    name,
    description,
    applicationCategory: 'BusinessApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
    inLanguage: 'en',
  };
  return { title: name, description, data };
}

export function rolesHead(): PageHead {
  const count = roleIndex.length;
  const title = `${pages.rolesTitle(count)} · ${en.app.name}`;
  const description = pages.rolesDescription(count);
  const items = { '@type': 'ItemList', numberOfItems: count };
  const data = { '@type': 'CollectionPage', name: title, description, mainEntity: items };
  return { title, description, data: { ...data, inLanguage: 'en' } };
}

/** The score stands in the description only: a title would stay over a person's own numbers. */
export function roleHead(role: Role): PageHead {
  const { name, meaning } = en.zones[assess(roleInputs(role)).zone];
  const title = `${pages.roleTitle(role.title)} · ${en.app.name}`;
  const description = pages.roleDescription(role.title, shownScore(role), name, meaning);
  const about = {
    '@type': 'Occupation',
    name: role.title,
    alternateName: role.aliases,
    description: role.summary,
    ...(role.soc && { occupationalCategory: role.soc }),
    skills: role.skills.map(({ id }) => skillNames.get(id) ?? id),
  };
  const data = { '@type': 'WebPage', name: title, description, inLanguage: 'en', about };
  return { title, description, data };
}

/** What the browser shows of the app once it is installed. */
export function manifest(): Record<string, unknown> {
  const icon = (size: number, purpose: string, file: string) => ({
    src: `icons/${file}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: en.app.name,
    short_name: pages.shortName,
    description: pages.startDescription,
    lang: 'en',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#1f5f7a',
    icons: [
      icon(192, 'any', 'icon'),
      icon(512, 'any', 'icon'),
      icon(512, 'maskable', 'icon-maskable'),
    ],
  };
}
