import type { Figures } from '../figures';
import type { WrittenRole } from '../writtenRole';

/** One row of a table as text, by column. */
type Row = Record<string, string>;

/** What the tables say, by SOC code. */
export interface FigureTables {
  figures: ReadonlyMap<string, Figures>;
  related: ReadonlyMap<string, WrittenRole['related']>;
}

/** In which column of `occupations.csv` each figure stands. */
const COLUMNS: Record<keyof Figures, string> = {
  occupation: 'title',
  employment2024Thousands: 'employment_2024_thousands',
  employmentChangePct: 'employment_change_pct_2024_34',
  employmentGrowthVsTotalPp: 'employment_growth_2022_25_vs_total_pp',
  medianWageUsd: 'median_wage_usd',
  wageGrowthPct: 'wage_growth_2022_25_pct',
  wageSignalPp: 'wage_signal_2022_25_pp',
  wageSignalNoisy: 'wage_signal_noisy',
  postingsVsAllPct: 'postings_index_vs_all_pct',
  postingsSector: 'postings_sector',
  typicalEducation: 'typical_education',
  eloundouAutomation: 'eloundou_automation',
  eloundouBetaHuman: 'eloundou_beta_human',
  eloundouBetaGpt4: 'eloundou_beta_gpt4',
  microsoftPercentile: 'microsoft_ai_applicability_percentile',
  anthropicPercentile: 'anthropic_observed_exposure_percentile',
  handsOnPercentile: 'hands_on_objects_time_0_100_percentile',
  proximityPercentile: 'physical_proximity_0_100_percentile',
  blsAiEffect: 'bls_ai_effect_on_share',
};

export const OCCUPATION_COLUMNS: readonly string[] = ['soc', ...Object.values(COLUMNS)];
export const RELATED_COLUMNS: readonly string[] = ['soc', 'related_soc', 'rank', 'tier'];

const TEXTS: ReadonlySet<keyof Figures> = new Set([
  'occupation',
  'postingsSector',
  'typicalEducation',
  'blsAiEffect',
]);

/** O*NET's names of the tiers, and ours. */
const TIERS: Record<string, keyof WrittenRole['related']> = {
  'Primary-Short': 'short',
  'Primary-Long': 'long',
  Supplemental: 'supplemental',
};

function figureOf(row: Row, key: keyof Figures): string | number | boolean | null {
  const text = row[COLUMNS[key]]!.trim();
  if (text === '') return null;
  if (TEXTS.has(key)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) {
    throw new Error(`occupations.csv ${row['soc']} ${COLUMNS[key]}: "${text}" is no number`);
  }
  return key === 'wageSignalNoisy' ? value !== 0 : value;
}

function figuresOf(row: Row): Figures {
  const keys = Object.keys(COLUMNS) as (keyof Figures)[];
  return Object.fromEntries(keys.map((key) => [key, figureOf(row, key)])) as Figures;
}

/**
 * Figures and related occupations by SOC code. Throws where a cell is no number or a tier is
 * unknown, naming the table, the code and the cell.
 */
export function readFigureTables(occupations: readonly Row[], pairs: readonly Row[]): FigureTables {
  const figures = new Map(occupations.map((row) => [row['soc']!, figuresOf(row)]));
  const related = new Map<string, WrittenRole['related']>();
  const ranked = [...pairs].sort((a, b) => Number(a['rank']) - Number(b['rank']));
  for (const row of ranked) {
    const tier = TIERS[row['tier']!];
    if (!tier) throw new Error(`related.csv ${row['soc']}: tier "${row['tier']}" is unknown`);
    const soc = row['soc']!;
    if (!related.has(soc)) related.set(soc, { short: [], long: [], supplemental: [] });
    related.get(soc)![tier].push(row['related_soc']!);
  }
  return { figures, related };
}

const NONE: WrittenRole['related'] = { short: [], long: [], supplemental: [] };

/** Where a key goes when a file does not have it yet: after this one. */
function placed(role: WrittenRole): WrittenRole {
  const entries = Object.entries(role).filter(([key]) => key !== 'related');
  const at = entries.findIndex(([key]) => key === 'figures') + 1;
  return Object.fromEntries([
    ...entries.slice(0, at),
    ['related', role.related],
    ...entries.slice(at),
  ]) as unknown as WrittenRole;
}

/**
 * A role with the figures and related occupations of its SOC code, and the paths that changed. A
 * role without a code, or with one that the tables do not have, keeps its figures.
 */
export function withFigures(
  role: WrittenRole,
  tables: FigureTables,
): { role: WrittenRole; changed: string[] } {
  const figures = (role.soc ? tables.figures.get(role.soc) : undefined) ?? role.figures;
  const related = (role.soc ? tables.related.get(role.soc) : undefined) ?? role.related ?? NONE;
  const keys = Object.keys(COLUMNS) as (keyof Figures)[];
  const changed = [
    ...keys.filter((key) => figures?.[key] !== role.figures?.[key]).map((key) => `figures.${key}`),
    ...(JSON.stringify(related) === JSON.stringify(role.related) ? [] : ['related']),
  ];
  return { role: placed({ ...role, figures, related }), changed };
}
