import { defaultRole } from '@/data/defaultRole';
import { ownRole } from '@/data/ownRole';
import type { ReportGiven } from '@/report/given';
import { reportResults } from '@/report/reportResults';
import type { ReportWords } from '@/report/useReportWords';
import { en } from '@/i18n/languages/en';
import { report } from '@/i18n/languages/en/report';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';

export const both = { t: en, words: report } as ReportWords;
export const base = baseProfile(defaultRole);
export const ENDPOINTS = 'implement-endpoints';

/** The untouched backend role, as a person without a coach gets it. */
export const ownReport: ReportGiven = {
  role: defaultRole,
  profile: base,
  coachProfile: null,
  clientName: null,
  reasons: {},
  notes: null,
  log: [],
  settings: null,
  date: '2026-11-20',
};

/** Ten points of time from endpoints (score 4) to an own task (score 2), wages level. */
const client: Profile = {
  ...base,
  tasks: [
    ...base.tasks.map((task) => (task.id === ENDPOINTS ? { ...task, time: 10 } : task)),
    { id: 'own-1', name: '=Reviewing, "twice"', time: 10, score: 2, bucket: 'augmented' },
  ],
  evidence: { ...base.evidence, wages: 0 },
  notes: { wages: 'Pay was raised in spring.' },
  plan: [
    { id: 'b', text: 'Write down where the week went', due: null, doneAt: '2026-11-01T10:00:00Z' },
    {
      id: 'a',
      text: 'Ask for the next API contract',
      due: '2027-01-31',
      doneAt: null,
      who: 'coach',
    },
  ],
};

/** A client's report: the coach reads AI demand as 0, and wrote down why. */
export const clientReport: ReportGiven = {
  ...ownReport,
  profile: client,
  coachProfile: { ...client, growth: 0 },
  clientName: 'Sample client',
  reasons: {
    [`tasks.${ENDPOINTS}.time`]: 'Half of it went to another team.',
    growth: 'Two new teams were opened.',
  },
  notes: 'Private remark of the coach.',
  log: [
    { reader: 'coach', path: 'growth', from: -1, to: 1, scoreBefore: 20, scoreAfter: 23 },
    { reader: 'coach', path: 'growth', from: 1, to: 0, scoreBefore: 23, scoreAfter: 22 },
  ],
  settings: { coachName: 'Sample coach', coachContact: 'coach@example.org', logo: null },
};

export const resultsOf = (given: ReportGiven) => reportResults(given);

/** METHOD section 2, written out: score of task resistance, evidence, barriers and growth. */
export const scoreOf = (resistance: number, evidence: number, barriers: number, growth: number) =>
  ((resistance * (1 + 0.04 * evidence) * (1 + 0.02 * barriers) * (1 + 0.05 * growth) - 0.54) /
    7.93) *
  100;

/** The longest that the desk takes of everything. */
export const words = (most: number) => 'Sample words of some length. '.repeat(200).slice(0, most);

export const fullest = (tasks: number, beginning = ''): ReportGiven => {
  const profile = {
    ...baseProfile(ownRole),
    title: words(120),
    tasks: Array.from({ length: tasks }, (_, index) => ({
      id: `t${index}`,
      name: `${beginning}${index} ${words(110)}`.slice(0, 120),
      time: 100 / tasks,
      score: (index % 5) + 1,
      bucket: 'augmented' as const,
    })),
    notes: { wages: words(1000), growth: words(1000), postings: words(1000) },
    plan: Array.from({ length: 200 }, (_, index) => ({
      id: `s${index}`,
      text: `${beginning}${index} ${words(290)}`,
      due: '2027-01-31',
      doneAt: null,
    })),
  };
  const paths = profile.tasks.flatMap(({ id }) => [`tasks.${id}`, `tasks.${id}.time`]);
  return {
    ...clientReport,
    role: ownRole,
    profile,
    coachProfile: {
      ...profile,
      tasks: profile.tasks.map((task) => ({ ...task, score: 6 - task.score })),
    },
    clientName: words(120),
    reasons: Object.fromEntries(paths.map((path) => [path, words(500)])),
    notes: words(5000),
    settings: { coachName: words(120), coachContact: words(300), logo: null },
  };
};
