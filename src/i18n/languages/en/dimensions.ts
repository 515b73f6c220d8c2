import type { DimensionId, DimensionGroup } from '@/engine';

/** How a dimension is asked about. */
export interface DimensionWords {
  name: string;
  question: string;
  /** Words of each level, keyed by value. */
  levels: Record<string, string>;
}

/** The scored dimensions, each with its question and its levels. */
export const dimensions: Record<DimensionId<DimensionGroup> | 'growth', DimensionWords> = {
  jobPostings: {
    name: 'Job postings',
    question: 'Are employers looking for more or fewer people like you?',
    levels: {
      '-2': 'Falling fast',
      '-1': 'Falling',
      '0': 'Steady or unclear',
      '1': 'Rising',
      '2': 'Rising fast',
    },
  },
  companyActions: {
    name: 'Company actions',
    question: 'Do companies cut or create such jobs and name AI as the reason?',
    levels: {
      '-2': 'Large cuts that name AI',
      '-1': 'Some cuts',
      '0': 'Nothing clear',
      '1': 'Some hiring because of AI',
      '2': 'Wide hiring because of AI',
    },
  },
  wages: {
    name: 'Wages',
    question: 'Does pay for this work keep up?',
    levels: {
      '-2': 'Falling',
      '-1': 'Behind prices',
      '0': 'Level or unknown',
      '1': 'Ahead of prices',
      '2': 'Well ahead of prices',
    },
  },
  aiToolMaturity: {
    name: 'AI tool maturity',
    question: 'How much of the core work do today’s AI tools do in practice?',
    levels: {
      '-2': 'Core work done by tools',
      '-1': 'Much of the core work helped by tools',
      '0': 'Tools at the edges',
      '1': 'Hardly any working tool',
      '2': 'Tools make people in the role worth more',
    },
  },
  expertConsensus: {
    name: 'Expert consensus',
    question: 'What do those who study this work expect?',
    levels: {
      '-2': 'Experts expect most jobs to go',
      '-1': 'Experts expect fewer jobs',
      '0': 'No agreement',
      '1': 'Mostly safe',
      '2': 'Safe by wide agreement',
    },
  },
  regulatory: {
    name: 'Regulation and licensing',
    question: 'Does the law demand a qualified person?',
    levels: {
      '0': 'No licence needed',
      '1': 'Certified or partly regulated',
      '2': 'Personal licence by law',
    },
  },
  physicalPresence: {
    name: 'Physical presence',
    question: 'Does the work need hands and a body in a place?',
    levels: {
      '0': 'Can be done from anywhere',
      '1': 'Partly on the spot',
      '2': 'Hands-on, on the spot',
    },
  },
  unions: {
    name: 'Unions and agreements',
    question: 'Do collective agreements protect the role?',
    levels: { '0': 'Rarely', '1': 'For some', '2': 'For most' },
  },
  liability: {
    name: 'Liability',
    question: 'Who answers when it goes wrong?',
    levels: {
      '0': 'The company alone',
      '1': 'You, professionally',
      '2': 'You, personally; or lives depend on it',
    },
  },
  cultural: {
    name: 'Culture and trust',
    question: 'Do people insist on a human being?',
    levels: {
      '0': 'They do not mind AI',
      '1': 'Many want a person',
      '2': 'They insist on a person',
    },
  },
  physicality: {
    name: 'Physicality',
    question: 'How much of the value lies in skilled work with the body?',
    levels: { '0': 'None', '1': 'A little', '2': 'Much', '3': 'It is the core' },
  },
  interpersonal: {
    name: 'Relationship',
    question: 'How much is the relationship itself worth?',
    levels: { '0': 'None', '1': 'A little', '2': 'Much', '3': 'It is the core' },
  },
  moralJudgment: {
    name: 'Moral judgement',
    question: 'How often do you decide what is right, not just what is correct?',
    levels: { '0': 'Never', '1': 'Sometimes', '2': 'Often', '3': 'It is the core' },
  },
  growth: {
    name: 'AI demand',
    question: 'Does more AI mean more or fewer such jobs?',
    levels: {
      '-2': 'AI is sold as its replacement',
      '-1': 'Fewer people for the same work',
      '0': 'No clear effect',
      '1': 'AI makes more of this work',
      '2': 'The role exists because of AI',
    },
  },
};
