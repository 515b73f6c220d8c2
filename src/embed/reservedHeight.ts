import { sectionsIn } from './sections';

/**
 * The most that each part takes over all roles of the library, in pixels, for widths from `from` on:
 * measured in Chromium with its own fonts (`tests/hosts` checks a sample). `frame` is head, foot and
 * the space between.
 */
const HEIGHTS = [
  { from: 800, frame: 360, tasks: 850, result: 620, change: 440, moves: 180 },
  { from: 640, frame: 380, tasks: 1080, result: 680, change: 510, moves: 200 },
  { from: 500, frame: 370, tasks: 830, result: 550, change: 320, moves: 210 },
  { from: 400, frame: 400, tasks: 960, result: 530, change: 360, moves: 280 },
  { from: 320, frame: 440, tasks: 1100, result: 590, change: 440, moves: 330 },
  { from: 0, frame: 490, tasks: 1200, result: 660, change: 510, moves: 350 },
] as const;

/** The same of the short form, closed. */
const SHORT_HEIGHTS = [
  { from: 800, height: 690 },
  { from: 640, height: 760 },
  { from: 500, height: 840 },
  { from: 390, height: 900 },
  { from: 360, height: 1000 },
  { from: 320, height: 1040 },
  { from: 0, height: 1250 },
] as const;

/** From this width on tasks and result stand beside each other (`frame/embed.css`). */
const TWO_COLUMNS_FROM = 640;

/** Height in pixels to keep free for an embed of this width until its own is known. */
export function reservedHeight(width: number, sections: string): number {
  const chosen = sectionsIn(sections);
  if (!chosen) return SHORT_HEIGHTS.find(({ from }) => width >= from)!.height;
  const most = HEIGHTS.find(({ from }) => width >= from)!;
  const [tasks, result, change, moves] = (['tasks', 'result', 'change', 'moves'] as const).map(
    (section) => (chosen.includes(section) ? most[section] : 0),
  ) as [number, number, number, number];
  const side = result + change;
  const columns = width >= TWO_COLUMNS_FROM ? Math.max(tasks, side) : tasks + side;
  return most.frame + columns + moves;
}
