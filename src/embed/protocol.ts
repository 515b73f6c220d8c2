import type { Zone } from '@/engine';

/**
 * What an embed tells the page around it, by `postMessage`. The height goes out always; the rest only
 * when the page asked for it and named its origin. Nothing goes in: the frame listens to nobody.
 */
export const PROTOCOL = 'personal-ai-risk';
export const PROTOCOL_VERSION = 1;

/** What a page can ask to be told. */
export const EVENTS = ['ready', 'score', 'zone', 'cta'] as const;
export type EventName = (typeof EVENTS)[number];

/** With every event: which role, and how it stands for the visitor. No names, no notes. */
export interface EventDetail {
  /** Id of the library's role. */
  role: string;
  /** 0 … 100, one decimal. */
  score: number;
  zone: Zone;
}

export type Content = { type: 'height'; height: number } | { type: EventName; detail: EventDetail };

export type EmbedMessage = { protocol: typeof PROTOCOL; version: number } & Content;

/** A frame taller than this is no calculator. */
const TALLEST = 20_000;

const ZONES: readonly unknown[] = ['RED', 'YELLOW', 'GREEN'];

function isDetail(detail: unknown): boolean {
  const { role, score, zone } = (detail ?? {}) as Record<string, unknown>;
  const isScore = typeof score === 'number' && score >= 0 && score <= 100;
  return typeof role === 'string' && isScore && ZONES.includes(zone);
}

/** A message by its shape; null for whatever else windows send each other. */
export function readMessage(data: unknown): Content | null {
  const { protocol, version, type, height, detail } = (data ?? {}) as Record<string, unknown>;
  if (protocol !== PROTOCOL || version !== PROTOCOL_VERSION) return null;
  if (type === 'height') {
    const isHeight = typeof height === 'number' && height > 0 && height < TALLEST;
    return isHeight ? { type, height } : null;
  }
  const isEvent = EVENTS.includes(type as EventName) && isDetail(detail);
  return isEvent ? { type: type as EventName, detail: detail as EventDetail } : null;
}
