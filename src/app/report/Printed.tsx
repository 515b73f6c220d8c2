import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { loadLateWords, preloadPart } from '@/i18n/messages';
import { useStore } from '@/store/store';
import type { Component } from '@/ui/jsx/elements';
import './printed.css';

interface Sheets {
  OwnReport: Component;
  PrintedClient: Component;
}

let sheets: Sheets | null = null;

/** A browser that prints does not wait: the report's code and words are there beforehand. */
export async function preloadPrinted(): Promise<void> {
  const [{ OwnReport }, { PrintedClient }] = await Promise.all([
    import('./OwnReport'),
    import('../desk/PrintedClient'),
    preloadPart('report'),
    loadLateWords(),
  ]);
  sheets = { OwnReport, PrintedClient };
}

/** While paper is made, whoever had the focus gets it back; the report's heading takes it. */
function keepFocus(): () => void {
  const before = document.activeElement;
  return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
}

/**
 * Whatever is on screen, paper shows the report: it is laid out when printing begins and gone after
 * it. The report's own page, and a desk without a client, print as they are.
 */
export function Printed() {
  const [printing, setPrinting] = useState(false);
  const ofClient = useStore((state) => state.atDesk !== null);
  useEffect(() => {
    let giveBack = () => {};
    const begin = () => {
      const { atDesk } = useStore.getState();
      const deskAlone = window.location.hash.startsWith('#desk') && atDesk === null;
      if (!sheets || deskAlone || document.querySelector('.report-sheet')) return;
      giveBack = keepFocus();
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      flushSync(() => setPrinting(false));
      giveBack();
      giveBack = () => {};
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing || !sheets) return null;
  const Sheet = ofClient ? sheets.PrintedClient : sheets.OwnReport;
  return createPortal(
    <div className="printed">
      <Sheet />
    </div>,
    document.body,
  );
}
