import { ZONE_FROM, ZONES, type Zone } from '@/engine';
import type { CardContent } from './cardContent';
import { fitText, type Room } from './fitText';

export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const INNER = CARD.width - 2 * EDGE;
const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const SERIF = 'Georgia, "Times New Roman", "Liberation Serif", serif';
const INK = '#16191f';
const MUTED = '#4a4f58';
const ZONE_INK: Record<Zone, string> = { RED: '#a8291c', YELLOW: '#7a5200', GREEN: '#1a6a3b' };
const BAND: Record<Zone, string> = { RED: '#d96a5c', YELLOW: '#e5b64a', GREEN: '#5fae7f' };
const LINE = { top: 446, height: 26 };

type Context = CanvasRenderingContext2D;

interface Style {
  font: (size: number) => string;
  colour: string;
}

const regular: Style = { font: (size) => `${size}px ${SANS}`, colour: MUTED };
const bold: Style = { font: (size) => `600 ${size}px ${SANS}`, colour: INK };
const serif: Style = { font: (size) => `600 ${size}px ${SERIF}`, colour: INK };

/** Writes a text into its room from a first base line down. Returns the width of its last line. */
function write(
  context: Context,
  text: string,
  { x, y, style, room }: { x: number; y: number; style: Style; room: Room },
): number {
  const measure = (part: string, size: number) => {
    context.font = style.font(size);
    return context.measureText(part).width;
  };
  const { size, lines } = fitText(measure, text, room);
  context.font = style.font(size);
  context.fillStyle = style.colour;
  lines.forEach((line, index) => context.fillText(line, x, y + index * size * 1.15));
  return measure(lines.at(-1) ?? '', size);
}

/** Square, triangle and circle: the shapes of the zones everywhere. */
function drawShape(context: Context, zone: Zone, x: number, y: number, side: number): void {
  context.fillStyle = ZONE_INK[zone];
  context.beginPath();
  if (zone === 'RED') context.rect(x, y, side, side);
  if (zone === 'YELLOW') {
    context.moveTo(x + side / 2, y);
    context.lineTo(x + side, y + side);
    context.lineTo(x, y + side);
  }
  if (zone === 'GREEN') context.arc(x + side / 2, y + side / 2, side / 2, 0, 2 * Math.PI);
  context.fill();
}

/** The score, and the zone by its shape and word beside it. */
function drawScore(context: Context, { score, outOf, zone, zoneWords }: CardContent): void {
  const y = 346;
  const number = { width: 420, lines: 1, sizes: [140] };
  let x = EDGE + write(context, score, { x: EDGE, y, style: serif, room: number }) + 16;
  const small = { width: 180, lines: 1, sizes: [32, 24, 18] };
  x += write(context, outOf, { x, y, style: regular, room: small }) + 56;
  drawShape(context, zone, x, y - 40, 40);
  x += 58;
  const room = { width: CARD.width - EDGE - x, lines: 1, sizes: [54, 46, 38, 30, 24] };
  write(context, zoneWords, { x, y, style: { ...bold, colour: ZONE_INK[zone] }, room });
}

const placeOf = (score: number) => EDGE + (INNER * score) / 100;

/** The line from 0 to 100 with its zones, the range as a frame and the score as a mark. */
function drawLine(context: Context, { zoneNames, low, high, shown }: CardContent): void {
  ZONES.forEach((zone, index) => {
    const from = placeOf(ZONE_FROM[zone]);
    const next = ZONES[index + 1];
    const width = placeOf(next ? ZONE_FROM[next] : 100) - from - (next ? 4 : 0);
    context.fillStyle = BAND[zone];
    context.fillRect(from, LINE.top, width, LINE.height);
    const room = { width, lines: 1, sizes: [22, 18, 14] };
    write(context, zoneNames[zone], { x: from, y: LINE.top + 58, style: regular, room });
  });
  context.strokeStyle = INK;
  context.lineWidth = 3;
  const [left, right] = [placeOf(low), placeOf(high)];
  context.strokeRect(left - 2, LINE.top - 5, right - left + 4, LINE.height + 10);
  const at = placeOf(shown);
  context.fillStyle = INK;
  context.beginPath();
  context.moveTo(at, LINE.top + LINE.height + 2);
  context.lineTo(at - 14, LINE.top - 12);
  context.lineTo(at + 14, LINE.top - 12);
  context.fill();
}

/** Draws the result on 1200 × 630 pixels; no text leaves its room, however long it is. */
export function drawCard(context: Context, content: CardContent): void {
  const one = (size: number) => ({ width: INNER, lines: 1, sizes: [size, size - 4, size - 8] });
  context.fillStyle = '#faf8f4';
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.textBaseline = 'alphabetic';
  const lines = (text: string, y: number, style: Style, room: Room) =>
    write(context, text, { x: EDGE, y, style, room });
  lines(content.heading, 84, regular, one(28));
  const title = { width: INNER, lines: 2, sizes: [62, 54, 48, 42, 36, 30] };
  lines(content.role, 152, serif, title);
  drawScore(context, content);
  lines(content.range, 410, bold, one(28));
  drawLine(context, content);
  lines(
    content.note,
    548,
    { ...regular, colour: INK },
    { width: INNER, lines: 1, sizes: [26, 24, 22, 20, 18, 16] },
  );
  lines(content.foot, 594, regular, one(22));
}

/** The picture as a PNG file; null where the browser cannot draw one. */
export function cardFile(canvas: HTMLCanvasElement, content: CardContent): Promise<Blob | null> {
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  drawCard(context, content);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
