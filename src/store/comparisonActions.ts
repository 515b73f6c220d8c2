import { LIMITS } from '@/profile/format';
import { useStore } from './store';

function setColumns(change: (columns: readonly string[]) => readonly string[]): void {
  const { comparison } = useStore.getState();
  useStore.setState({ comparison: { ...comparison, columns: change(comparison.columns) } });
}

/** Puts something else into a column. */
export function setColumn(index: number, key: string): void {
  setColumns((columns) => columns.map((before, at) => (at === index ? key : before)));
}

/** Adds a column, or takes the last one where there is no room; nothing if it is there already. */
export function addColumn(key: string): void {
  const { max } = LIMITS.columns;
  setColumns((columns) => (columns.includes(key) ? columns : [...columns.slice(0, max - 1), key]));
}

/** Takes a column out while enough are left to compare. */
export function removeColumn(index: number): void {
  setColumns((columns) =>
    columns.length > LIMITS.columns.min ? columns.filter((_, at) => at !== index) : columns,
  );
}
