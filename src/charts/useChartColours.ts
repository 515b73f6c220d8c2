import { useSyncExternalStore } from 'react';

const NAMES = [
  'ink',
  'muted',
  'line',
  'surface',
  'accent',
  'red',
  'green',
  'neutral-bar',
  'band-red',
  'band-yellow',
  'band-green',
  'share-displaced',
] as const;

export type ChartColours = Record<(typeof NAMES)[number], string>;

/** A canvas cannot follow CSS by itself: tells when theme or system scheme changes. */
function subscribe(changed: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}

/** What is written and ruled takes the system's colours where it forces them; bars would look all alike. */
const FORCED: readonly string[] = ['ink', 'muted', 'line', 'surface'];

/** Custom properties hold `light-dark()`; only a used colour is resolved. */
function resolved(): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = NAMES.map((name) => {
    probe.style.forcedColorAdjust = FORCED.includes(name) ? 'auto' : 'none';
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours.join('|');
}

/** The page's colours as the canvas needs them, following the theme. */
export function useChartColours(): ChartColours {
  const colours = useSyncExternalStore(subscribe, resolved).split('|');
  return Object.fromEntries(NAMES.map((name, index) => [name, colours[index]])) as ChartColours;
}
