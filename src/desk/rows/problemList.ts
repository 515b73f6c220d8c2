import type { DeskProblem } from './problems';
import type { DeskStore } from './openDatabase';

/** The problems met so far, by row; the last complete look at a row counts. */
export class ProblemList {
  readonly #byRow = new Map<string, DeskProblem[]>();

  set(store: DeskStore, id: unknown, problems: DeskProblem[]): void {
    const row = `${store}/${String(id)}`;
    if (problems.length > 0) this.#byRow.set(row, problems);
    else this.#byRow.delete(row);
  }

  /** Was this row read with losses, so that writing it would lose them for good? */
  has(store: DeskStore, id: string): boolean {
    return this.#byRow.has(`${store}/${id}`);
  }

  all(): DeskProblem[] {
    return [...this.#byRow.values()].flat();
  }

  clear(): void {
    this.#byRow.clear();
  }
}
