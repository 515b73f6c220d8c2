import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const textsOf = (ending: string) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join('src', file), 'utf8'));

/** Classes of boxes that a style sheet lets scroll; the last class of each selector. */
function scrollingClasses(): string[] {
  const rules = textsOf('.css').flatMap((text) => [
    ...text.matchAll(/([^{};]+)\{[^{}]*overflow(?:-[xy])?:\s*(?:auto|scroll)/g),
  ]);
  return rules.flatMap(([, selector]) => {
    const found = [...selector!.matchAll(/\.([\w-]+)/g)].at(-1)?.[1];
    if (!found) throw new Error(`a scrolling box without a class: ${selector}`);
    return found;
  });
}

/** Everything in it is a link or a control: the focus scrolls it. */
const HOLDS_CONTROLS = ['menu-panel', 'group-people'];

const sources = textsOf('.tsx');

/** The opening tags that carry a class, whichever way it is written. */
const tagsWith = (name: string) =>
  sources.flatMap((text) =>
    [...text.matchAll(/<[a-z]+\s[^<]*?className=(?:"[^"]*"|\{[^}]*\})[^<]*?>/g)]
      .map(([tag]) => tag)
      .filter((tag) => new RegExp(`className=[^\\n]*['" ]${name}['" ]`).test(tag)),
  );

test.each(scrollingClasses().filter((name) => !HOLDS_CONTROLS.includes(name)))(
  'a box that scrolls, .%s, can have the focus, with a role and a name',
  (name) => {
    const tags = tagsWith(name);
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      expect(tag).toContain('tabIndex={0}');
      expect(tag).toMatch(/role="(group|region)"/);
      expect(tag).toContain('aria-label=');
    }
  },
);
