/** The pages that an accent has to be read on (`ui/base.css`), and what leads away from them. */
const SCHEMES = {
  light: { page: '#faf8f4', away: 0 },
  dark: { page: '#1c2027', away: 1 },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** WCAG 2.2 AA for text. */
const READABLE = 4.5;
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

/**
 * An accent (#rrggbb) that is readable as text on the page, and the colour to write on it: the
 * wanted colour, darkened on a light page or lightened on a dark one until its contrast is 4.5 : 1.
 */
export function readableAccent(wanted: string, scheme: Scheme): { accent: string; on: string } {
  const { page, away } = SCHEMES[scheme];
  let accent = wanted;
  for (let step = 1; step <= STEPS && contrast(accent, page) < READABLE; step += 1) {
    const share = step / STEPS;
    accent = hexOf(linearOf(wanted).map((light) => light + (away - light) * share));
  }
  const white = '#ffffff';
  const black = '#000000';
  return { accent, on: contrast(accent, white) >= contrast(accent, black) ? white : black };
}

/** Puts the repaired accent of both schemes in place of the product's own. */
export function applyAccent(wanted: string, root: HTMLElement): void {
  const light = readableAccent(wanted, 'light');
  const dark = readableAccent(wanted, 'dark');
  root.style.setProperty('--accent', `light-dark(${light.accent}, ${dark.accent})`);
  root.style.setProperty('--on-accent', `light-dark(${light.on}, ${dark.on})`);
}
