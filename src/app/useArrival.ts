import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Target, View } from './places';

/** How far each page of the calculator was scrolled when it was left. */
const scrolled = new Map<View, number>();

/** A closed line or detail around a section, or the section itself, opens. */
function open(section: Element): void {
  for (let at: Element | null = section; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

/** A place whose code still comes has its sections by then, in milliseconds. */
const COMES_WITHIN_MS = 10_000;

/** Shows a section, as soon as it is there; gives the way to wait no longer. */
function showWhenThere(section: string): () => void {
  const started = performance.now();
  let frame = 0;
  const look = () => {
    if (show(section) || performance.now() - started > COMES_WITHIN_MS) return;
    frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

const GESTURES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Scrolls to where a page was left, once it is as long as it was, unless somebody moves it first. */
function scrollWhenLongEnough(top: number): () => void {
  const started = performance.now();
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    GESTURES.forEach((gesture) => window.removeEventListener(gesture, stop));
  };
  const look = () => {
    window.scrollTo({ top, behavior: 'instant' });
    const there = Math.abs(window.scrollY - top) <= 1;
    if (there || performance.now() - started > COMES_WITHIN_MS) stop();
    else frame = requestAnimationFrame(look);
  };
  GESTURES.forEach((gesture) => window.addEventListener(gesture, stop, { passive: true }));
  look();
  return stop;
}

function show(section: string): boolean {
  const element = document.getElementById(section);
  if (!element) return false;
  open(element);
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.scrollIntoView({ behavior: 'instant' });
  element.focus({ preventScroll: true });
  return true;
}

/** A page is where it was left; the focus goes to its heading. */
function showPlace(view: View): () => void {
  document.getElementById('place-title')?.focus({ preventScroll: true });
  return scrollWhenLongEnough(scrolled.get(view) ?? 0);
}

/**
 * What happens when another page or section of the calculator is on screen: a section comes into
 * view, a page is where it was left, and the focus goes there, so that reading goes on from it.
 */
export function useArrival({ view, section }: Target): void {
  const shown = useRef<Target | null>(null);
  const arriving = useRef(() => {});
  useEffect(() => {
    // The browser's own way belongs to long pages: it knows no place.
    window.history.scrollRestoration = 'manual';
    const giveBack = () => void (window.history.scrollRestoration = 'auto');
    window.addEventListener('pagehide', giveBack);
    return () => {
      giveBack();
      window.removeEventListener('pagehide', giveBack);
    };
  }, []);
  useEffect(() => {
    // Of the page that is there by now: a shorter one moves the window before anybody does.
    const remember = () => shown.current && scrolled.set(shown.current.view, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { view, section };
    if (!section && (!before || before.view === view)) return;
    arriving.current();
    arriving.current = section ? showWhenThere(section) : showPlace(view);
  }, [view, section]);
}
