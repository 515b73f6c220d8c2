import { reservedHeight } from './reservedHeight';

/** What was chosen for an embed, as texts by option; an empty text leaves the option out. */
export type Choices = Partial<Record<string, string>>;

/** Width on a desktop, in a column for reading. */
const TYPICAL_WIDTH = 800;
/** Width of a phone, where a frame is highest. */
const PHONE_WIDTH = 390;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const given = (choices: Choices) =>
  Object.entries(choices).filter((entry): entry is [string, string] => !!entry[1]);

/** The options as a query: "?role=…&theme=dark", or nothing. */
export function queryOf(choices: Choices): string {
  const query = new URLSearchParams(given(choices)).toString();
  return query && `?${query}`;
}

/** Options that the loader knows by itself, and those that it writes in another way. */
const ATTRIBUTES: Record<string, string | null> = {
  role: 'job',
  origin: null,
  ctaUrl: 'cta-url',
};

/**
 * The height to keep free as CSS: what is kept for a phone on a phone, what is kept for a desktop
 * on a desktop, and by the width of the window between them. `fallback`, for a frame on a page
 * that takes styles away, is the phone's: white space is better than a frame that scrolls.
 */
function roomFor(sections: string): { css: string; fallback: number } {
  const high = reservedHeight(PHONE_WIDTH, sections);
  const low = reservedHeight(TYPICAL_WIDTH, sections);
  const perVw = Math.ceil(((high - low) / (TYPICAL_WIDTH - PHONE_WIDTH)) * 100);
  const start = Math.ceil(high + (perVw * PHONE_WIDTH) / 100);
  return { css: `clamp(${low}px,${start}px - ${perVw}vw,${high}px)`, fallback: high };
}

/** Two lines for a page that may run our script. `site` is the folder of the build. */
export function loaderSnippet(site: string, choices: Choices, fallback: string): string {
  const attributes = given(choices).flatMap(([option, value]) => {
    const name = ATTRIBUTES[option] === undefined ? option : ATTRIBUTES[option];
    return name === null ? [] : ` ${name}="${escaped(value)}"`;
  });
  const { css } = roomFor(choices['sections'] ?? '');
  const link = `<a href="${escaped(site)}">${escaped(fallback)}</a>`;
  return [
    `<script async src="${escaped(site)}embed.js"></script>`,
    `<personal-ai-risk${attributes.join('')} style="display:block;min-height:${css}">${link}</personal-ai-risk>`,
  ].join('\n');
}

/** One line for a page that may not: a frame of a height of its own, which scrolls inside. */
export function frameSnippet(site: string, choices: Choices, title: string): string {
  const address = `${site}embed.html${queryOf(choices)}`;
  const { css, fallback } = roomFor(choices['sections'] ?? '');
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" sandbox="${sandbox}" loading="lazy" width="100%" height="${fallback}" style="border:0;height:${css}"></iframe>`;
}
