import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../hosts/eventually';

export const KEYS = ['Enter', 'Tab', 'Escape', 'ArrowLeft', 'ArrowRight'] as const;
export type Key = (typeof KEYS)[number];

/** An element on the page, touched as a person does: by pointer and by keys. */
export interface Handle {
  click: () => Promise<void>;
  /** Types at the caret; a selection is replaced. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Chooses a file of this machine, for a file input. */
  choose: (path: string) => Promise<void>;
}

/** One browser with one page and nothing kept: all that a driver has to be able to do. */
export interface Engine {
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Value of an expression in the page, or in the frame that was entered; it must survive JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** The element that an expression gives; an expression that throws, or gives none, rejects. */
  element: (expression: string) => Promise<Handle>;
  /** From now on everything happens in this frame, whatever its origin, until the page is opened anew. */
  enterFrame: (selector: string) => Promise<void>;
  leaveFrame: () => Promise<void>;
  /** Where the browser saves files. */
  savedIn: string;
  /** The page on A4, as a PDF; undefined where the driver cannot print. */
  print?: (heightMm: number) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Opens a page 1280 × 800 large with empty storage, as in a browser that has never been here. */
export type StartEngine = () => Promise<Engine>;

export interface Browser {
  start: StartEngine;
  close: () => Promise<void>;
}

/** A file that the browser has saved, once all of it is there. */
export async function savedFile({ savedIn }: Engine, name: string): Promise<Buffer> {
  let before = -1;
  return eventually(`a saved ${name}`, async () => {
    const file = readFileSync(join(savedIn, name));
    const isWhole = file.length > 0 && file.length === before;
    before = file.length;
    return isWhole && file;
  });
}
