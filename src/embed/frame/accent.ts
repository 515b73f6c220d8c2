/** The pages that an accent has to be read on (`ui/base.css`), and what leads away from them. */
const SCHEMES = {
  light: { page: '#faf8f4', away: 0 },
  dark: { page: '#1c2027', away: 1 },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** WCAG 2.2 AA for text. */
export const READABLE = 4.5;
const STEPS = 50;

/** #rrggbb as linear light, 0 … 1 each (sRGB, IEC 61966-2-1). */
function linearOf(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function hexOf(linear: readonly number[]): string {
  const digits = linear.map((light) => {
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

function luminance(hex: string): number {
  const [red, green, blue] = linearOf(hex) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (#rrggbb), 1 … 21, by WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever is read better on a colour: 4.58 : 1 at least, on every colour. */
const inkOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';

/** What becomes of a brand's colour in one theme, all as #rrggbb. */
export interface UsedAccent {
  /** For text, lines and sliders: the wanted colour, or what had to be made of it. */
  accent: string;
  /** What is written on `accent`. */
  on: string;
  /** For the button: always the wanted colour itself. */
  fill: string;
  /** What is written on `fill`: dark on a light brand, so that the brand stays as it is. */
  onFill: string;
  /** Contrast of the wanted colour as text on the page, 1 … 21; under 4.5 it was changed. */
  wantedContrast: number;
}

/**
 * A wanted accent (#rrggbb) as a theme uses it. A button keeps the colour and changes what is
 * written on it; text on the page is darkened (light page) or lightened (dark one) until its
 * contrast is 4.5 : 1.
 */
export function usedAccent(wanted: string, scheme: Scheme): UsedAccent {
  const { page, away } = SCHEMES[scheme];
  let accent = wanted;
  for (let step = 1; step <= STEPS && contrast(accent, page) < READABLE; step += 1) {
    const share = step / STEPS;
    accent = hexOf(linearOf(wanted).map((light) => light + (away - light) * share));
  }
  const wantedContrast = contrast(wanted, page);
  return { accent, on: inkOn(accent), fill: wanted, onFill: inkOn(wanted), wantedContrast };
}

/** Puts the accent of both themes in place of the product's own. */
export function applyAccent(wanted: string, root: HTMLElement): void {
  const light = usedAccent(wanted, 'light');
  const dark = usedAccent(wanted, 'dark');
  const set = (name: string, key: 'accent' | 'on' | 'fill' | 'onFill') =>
    root.style.setProperty(name, `light-dark(${light[key]}, ${dark[key]})`);
  set('--accent', 'accent');
  set('--on-accent', 'on');
  set('--fill', 'fill');
  set('--on-fill', 'onFill');
}
