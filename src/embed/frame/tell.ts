import { useStore } from '@/store/store';
import { isFramed } from '@/ui/framed';
import { PROTOCOL, PROTOCOL_VERSION, type Content, type EventName } from '../protocol';
import { currentReading } from './derivedForEmbed';
import type { EmbedOptions } from './options';

type Tell = EmbedOptions['tell'];

/** A drag is one event, not fifty. */
const SETTLE_MS = 400;

function post(content: Content, targetOrigin: string): void {
  const message = { protocol: PROTOCOL, version: PROTOCOL_VERSION, ...content };
  // Opened by itself, the embed tells nobody anything.
  if (isFramed()) window.parent.postMessage(message, targetOrigin);
}

/** Tells the page around how high the content is: at once, and whenever it changes. */
export function tellHeight(content: HTMLElement, tell: Tell): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    post({ type: 'height', height }, tell?.origin ?? '*');
  });
  observer.observe(content);
  return () => observer.disconnect();
}

/** Tells the named origin one event, if it asked for it. The browser delivers to that origin only. */
export function tellEvent(type: EventName, tell: Tell): void {
  if (!tell?.events.includes(type)) return;
  const { personal } = currentReading();
  const role = useStore.getState().role.id;
  post({ type, detail: { role, score: personal.shown, zone: personal.zone } }, tell.origin);
}

/** Tells that the calculator is shown, and each settled change of score or zone. */
export function tellChanges(tell: Tell): () => void {
  if (!tell) return () => undefined;
  let { shown, zone } = currentReading().personal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = () => {
    const now = currentReading().personal;
    if (now.shown !== shown) tellEvent('score', tell);
    if (now.zone !== zone) tellEvent('zone', tell);
    ({ shown, zone } = now);
  };
  tellEvent('ready', tell);
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.profile === before.profile) return;
    clearTimeout(timer);
    timer = setTimeout(settled, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
