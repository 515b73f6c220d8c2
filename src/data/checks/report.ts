import { DIMENSION_GROUPS, GROUP_NAMES } from '@/engine';
import type { Judged, Role } from '../schema';
import sectors from '../sectors.json';
import { US_EMPLOYMENT } from '../usEmployment';
import { checkAll, type RoleFile } from './checkAll';
import { number, signed, table, type Cell } from './markdown';
import { likeBarriersPart, likeTasksPart } from './likeParts';
import { movesPart } from './movesPart';
import type { DataProblem } from './problems';
import { employmentCovered, outliers, resistanceCorrelation, resultOf } from './libraryFigures';
import { RESISTANCE_TOLERANCE } from '../rubric/resistance';
import { majorGroupOf, SOC_MAJOR_GROUPS } from './socGroups';
import { titlesPart } from './titlesPart';
import { checkVocabulary, vocabulary } from './vocabulary';
import { zonesPart } from './zonesPart';

function counts(roles: readonly Role[], keyOf: (role: Role) => string, keys: [string, string][]) {
  return keys.map(([key, name]): Cell[] => [
    name,
    roles.filter((role) => keyOf(role) === key).length,
  ]);
}

function checksPart(files: number, roles: readonly Role[], problems: DataProblem[]): string {
  const found = problems.map(({ file, path, reason }) => `- \`${file}\`, \`${path}\`: ${reason}`);
  return `## Checks

${files} files, ${roles.length} of them can be scored, ${problems.length} problems.
${found.length > 0 ? `\n${found.join('\n')}\n` : ''}
Checked: schema; ids and file names; times; reasons and sources; buckets against scores; skill, tool,
source and sector ids; skills of the trade; licences; public headlines; exceptions from the evidence
that figures give; physical presence and physicality against work context; task resistance against
the figure; AI-driven versions; horizons against zones; titles and aliases, ladders, sentences and
like tasks across roles.

${roles.filter(({ variant }) => variant).length} of ${roles.length} roles have their AI-driven version.`;
}

function coveragePart(roles: readonly Role[]): string {
  const { occupations, thousands, percent } = employmentCovered(roles);
  return `## What the library covers

${occupations} occupations with ${number(thousands)} thousand jobs in the US in 2024, each SOC code
counted once: **${number(percent)} % of US employment**, which is ${number(US_EMPLOYMENT.thousands / 1000)} million. Source: BLS
Employment Projections 2024–34.

${table(
  ['Provenance', 'Roles'],
  counts(
    roles,
    (role) => role.provenance.kind,
    ['published', 'anchored', 'estimated'].map((kind) => [kind, kind]),
  ),
)}

${table(
  ['Sector', 'Roles'],
  counts(
    roles,
    (role) => role.sector,
    sectors.map(({ id, name }) => [id, name]),
  ),
)}

${table(
  ['SOC major group', 'Roles'],
  counts(
    roles,
    (role) => majorGroupOf(role.soc),
    Object.entries(SOC_MAJOR_GROUPS).map(([key, name]) => [key, `${key} ${name}`]),
  ),
)}`;
}

function resistancePart(roles: readonly Role[]): string {
  const all = resistanceCorrelation(roles);
  const withHeadline = resistanceCorrelation(roles.filter((role) => role.provenance.headline));
  const rows = outliers(roles).map(({ role, gap }) => [
    role.title,
    role.provenance.kind,
    number(resultOf(role).taskResistance, 2),
    signed(gap),
    role.resistanceNote ?? '(no reason written)',
  ]);
  return `## Task resistance and the Eloundou figure

Spearman's rank correlation of task resistance with the automation figure of Eloundou et al. (2023)
over ${all.roles} roles: **${signed(all.rho)}** (has to be below −0.85). Estimated task scores start from the
same ratings, so this shows that the rubric was followed, not that the ratings are right. Over the
${withHeadline.roles} roles with a public headline it is ${signed(withHeadline.rho)}; several of them share one occupation's figure.

The rubric expects 5 − 4 × the figure. ${rows.length} roles lie more than ${RESISTANCE_TOLERANCE} away from it:

${table(['Role', 'Provenance', 'Task resistance', 'Off by', 'Reason in the role file'], rows)}`;
}

function headlinesPart(roles: readonly Role[]): string {
  const rows = roles.flatMap((role) => {
    const { headline, kind } = role.provenance;
    if (!headline) return [];
    const { shown, zone, subLabel } = resultOf(role);
    const asPublished = headline.subLabel ? ` (${headline.subLabel})` : '';
    return [
      [
        role.title,
        kind,
        `${number(headline.score)} ${headline.zone}${asPublished}`,
        `${number(shown)} ${zone}${subLabel ? ` (${subLabel})` : ''}`,
        shown === headline.score && zone === headline.zone ? 'same' : 'differs',
      ],
    ];
  });
  return `## Public headlines

${rows.length} roles carry a public AIJRI headline. *Published* inputs are public as far as the role says
so; *anchored* inputs were chosen to reproduce the headline, so that agreement proves nothing there.

${table(['Role', 'Provenance', 'Headline', 'Computed', 'Result'], rows)}`;
}

/** Does a value differ from what figures or work context give? An exception of a file, then. */
function isException(role: Role, group: (typeof GROUP_NAMES)[number], id: string): boolean {
  const judged = (role[group] as Record<string, Judged>)[id]!;
  // What follows from figures has no reason of its own.
  if (group === 'evidence') return role.provenance.kind === 'estimated' && judged.reason !== '';
  return judged.rubricException !== undefined;
}

function exceptionsPart(roles: readonly Role[]): string {
  const rows = GROUP_NAMES.flatMap((group) =>
    DIMENSION_GROUPS[group].ids.map((id): [string, number] => [
      `${group}.${id}`,
      roles.filter((role) => isException(role, group, id)).length,
    ]),
  );
  const some = rows.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const total = some.reduce((sum, [, count]) => sum + count, 0);
  return `## Exceptions from the rubric

${total} values of estimated roles differ from what the rubric makes of the stored figures; each says
why in its file. Dimensions without an exception are left out.

${table(['Dimension', 'Exceptions'], some)}`;
}

/** How often the evidence of estimated roles takes each level. */
function evidencePart(roles: readonly Role[]): string {
  const estimated = roles.filter(({ provenance }) => provenance.kind === 'estimated');
  const levels = [-2, -1, 0, 1, 2];
  const rows = DIMENSION_GROUPS.evidence.ids.map((id) => [
    id,
    ...levels.map((level) => estimated.filter((role) => role.evidence[id].value === level).length),
    estimated.filter((role) => role.evidence[id].sources.includes('no-figure')).length,
  ]);
  return `## Evidence of estimated roles

How many of ${estimated.length} roles stand at each level, and for how many no figure was used.

${table(['Dimension', '−2', '−1', '0', '+1', '+2', 'No figure'], rows)}`;
}

/** The validation report as Markdown: role files in, text out; no clock, so that it can be tested. */
export function validationReport(files: readonly RoleFile[]): {
  markdown: string;
  problems: DataProblem[];
} {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { roles, problems: found } = checkAll(sorted, vocabulary);
  const problems = [...checkVocabulary(), ...found];
  const parts = [
    `# Validation of the role library

Written by \`npm run validate\`; do not edit. A test fails when it is out of date.`,
    checksPart(files.length, roles, problems),
    coveragePart(roles),
    zonesPart(roles),
    resistancePart(roles),
    headlinesPart(roles),
    evidencePart(roles),
    movesPart(roles),
    titlesPart(roles),
    likeTasksPart(roles),
    likeBarriersPart(roles),
    exceptionsPart(roles),
  ];
  return { markdown: `${parts.join('\n\n')}\n`, problems };
}
