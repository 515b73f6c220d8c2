import type { TableLine } from '@/profile/tableLines';

/** What a line of a sum is called (letters only, lower case), in a few languages. */
const LABEL =
  /^((grand|sub|overall|sous)?totals?(hours|time|general|général)?|sum|summe|gesamt(summe)?|zwischensumme|somme)$/;

const isLabel = (cell: string) => LABEL.test(cell.toLowerCase().replace(/[^\p{L}]/gu, ''));

/** Minutes by which a sum of rounded times may be off. */
const slack = (sum: number) => Math.max(1, sum / 100);

/** Tells the lines that only add up the lines before them. */
export class Totals {
  #all = 0;
  #section = 0;
  /** A line before could not be read: a sum may be larger than what was. */
  #lacksSome = false;

  lack(): void {
    this.#lacksSome = true;
  }

  /** Is the line a sum of those before it, of all or since the last such sum? Else it is one of them. */
  isTotal({ cells }: TableLine, minutes: number): boolean {
    const matches = (sum: number) =>
      sum > 0 && minutes >= sum - slack(sum) && (this.#lacksSome || minutes <= sum + slack(sum));
    const isTotal = cells.some(isLabel) && (matches(this.#all) || matches(this.#section));
    this.#section = isTotal ? 0 : this.#section + minutes;
    if (!isTotal) this.#all += minutes;
    return isTotal;
  }
}
