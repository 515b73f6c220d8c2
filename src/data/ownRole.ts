import { DIMENSION_GROUPS, type DimensionGroup } from '../engine';
import type { Judged, Role } from './schema';

/** The id under which links and files keep a role that a person described. Permanent. */
export const OWN_ROLE_ID = 'own-role';

const UNJUDGED: Judged = { value: 0, reason: '', sources: [] };

function unjudged<G extends DimensionGroup>(group: G) {
  const entries = DIMENSION_GROUPS[group].ids.map((id) => [id, UNJUDGED]);
  return Object.fromEntries(entries) as Role[G];
}

/**
 * The blank role that a person's own description starts from: every value 0, one placeholder task,
 * no texts but a title, for who gave none. It has no base score to compare with; the interface
 * leaves such comparisons out.
 */
export const ownRole: Role = {
  id: OWN_ROLE_ID,
  title: 'Own job',
  aliases: [],
  seniority: { level: 'mid', fromYears: 0, toYears: null },
  ladder: {},
  sector: '',
  soc: null,
  summary: '',
  isNot: '',
  provenance: { kind: 'own', note: '', ours: [] },
  figures: null,
  related: { short: [], long: [], supplemental: [] },
  tasks: [
    {
      id: 'blank',
      name: '–',
      time: 100,
      score: 3,
      bucket: 'augmented',
      reason: '',
      sources: [],
      tools: [],
    },
  ],
  evidence: unjudged('evidence'),
  barriers: unjudged('barriers'),
  protective: unjudged('protective'),
  growth: UNJUDGED,
  skills: [],
  brief: {
    overview: '',
    opportunity: '',
    today: '',
    effectOnJobs: '',
    worry: '',
    calm: '',
    strategy: [],
    horizon: '',
    newTasks: [],
    sources: [],
  },
};

/** Is this the role that a person described, without a base to compare with? */
export const isOwnRole = (role: Role): boolean => role.id === OWN_ROLE_ID;
