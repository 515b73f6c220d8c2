import { planOf, unitePlans } from '@/profile/plan';
import { uniteVersions, isLater } from './merge';
import type { Client, DeskContent, Session } from './model';
import { besideMine } from './sessionIds';

/** One row of a preview. */
export interface PreviewRow {
  id: string;
  name: string;
  /** Whose session it is; a client's own id. */
  clientId: string;
  /** ISO dates of the last change; null = not there. */
  mineChangedAt: string | null;
  theirsChangedAt: string | null;
  /** Is the row deleted, or will it be after the change? Sessions never are. */
  deleted: boolean;
  /** Saved versions that the client gains. */
  versionsAdded: number;
  /** Steps of the plan that the client gains. */
  stepsAdded: number;
}

export interface MergeRows {
  added: PreviewRow[];
  /** Theirs is later and replaces mine. */
  updated: PreviewRow[];
  /** Mine is later and stays; versions and steps may still come in. */
  kept: PreviewRow[];
  /** Changed at the same time: mine stays. */
  same: PreviewRow[];
}

export interface MergePreview {
  clients: MergeRows;
  sessions: MergeRows;
}

export interface ReplaceRows {
  added: PreviewRow[];
  /** There on both sides, with different dates of change. */
  changed: PreviewRow[];
  same: PreviewRow[];
  /** Mine alone: goes. */
  removed: PreviewRow[];
}

export interface ReplacePreview {
  clients: ReplaceRows;
  sessions: ReplaceRows;
}

type Row = Client | Session;

const isClient = (row: Row): row is Client => 'versions' in row;

function versionsAdded(mine: Row | undefined, theirs: Row): number {
  if (!isClient(theirs)) return 0;
  if (!mine || !isClient(mine)) return theirs.versions.length;
  const before = new Set(mine.versions.map((version) => version.id));
  const after = uniteVersions(mine.versions, theirs.versions);
  return after.filter((version) => !before.has(version.id)).length;
}

function stepsAdded(mine: Row | undefined, theirs: Row): number {
  if (!isClient(theirs)) return 0;
  const before = mine ? planOf(mine.work.client) : [];
  return unitePlans(before, planOf(theirs.work.client)).length - before.length;
}

function previewRow(mine: Row | undefined, theirs: Row | undefined, after: Row): PreviewRow {
  return {
    id: after.id,
    name: after.name,
    clientId: isClient(after) ? after.id : after.clientId,
    mineChangedAt: mine?.changedAt ?? null,
    theirsChangedAt: theirs?.changedAt ?? null,
    deleted: isClient(after) && after.deletedAt !== null,
    versionsAdded: theirs ? versionsAdded(mine, theirs) : 0,
    stepsAdded: theirs ? stepsAdded(mine, theirs) : 0,
  };
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

function mergeRows(mine: readonly Row[], theirs: readonly Row[]): MergeRows {
  const known = byId(mine);
  const rows: MergeRows = { added: [], updated: [], kept: [], same: [] };
  for (const their of theirs) {
    const my = known.get(their.id);
    if (!my) rows.added.push(previewRow(my, their, their));
    else if (isLater(their, my)) rows.updated.push(previewRow(my, their, their));
    else if (isLater(my, their)) rows.kept.push(previewRow(my, their, my));
    else rows.same.push(previewRow(my, their, my));
  }
  return rows;
}

/** What merging theirs into mine will do to each client and session of theirs. */
export function previewMerge(mine: DeskContent, theirs: DeskContent): MergePreview {
  return {
    clients: mergeRows(mine.clients, theirs.clients),
    sessions: mergeRows(mine.sessions, besideMine(mine.sessions, theirs.sessions)),
  };
}

function replaceRows(mine: readonly Row[], theirs: readonly Row[]): ReplaceRows {
  const known = byId(mine);
  const coming = byId(theirs);
  const rows: ReplaceRows = { added: [], changed: [], same: [], removed: [] };
  for (const their of theirs) {
    const my = known.get(their.id);
    const row = previewRow(my, their, their);
    if (!my) rows.added.push(row);
    else if (isLater(their, my) || isLater(my, their)) rows.changed.push(row);
    else rows.same.push(row);
  }
  for (const my of mine) {
    if (!coming.has(my.id)) rows.removed.push(previewRow(my, undefined, my));
  }
  return rows;
}

/** What replacing mine by theirs will do to each client and session of either. */
export function previewReplace(mine: DeskContent, theirs: DeskContent): ReplacePreview {
  return {
    clients: replaceRows(mine.clients, theirs.clients),
    sessions: replaceRows(mine.sessions, theirs.sessions),
  };
}
