import { OWN_ROLE_ID } from '@/data/ownRole';
import type { Client } from '../rows/model';
import { bySessionOrder } from '../rows/sessionOrder';
import { theDesk } from './desk';
import { assessmentOfProfile, baseScore } from './scores';

/** What the scores of now are compared with: a client's first session, or what is typical of the job. */
export const BEFORES = ['firstSession', 'typical'] as const;
export type Before = (typeof BEFORES)[number];

/** A client's shown scores, 0 … 100, by the client's own reading; without a name. */
export interface BeforeAndNow {
  before: number;
  now: number;
}

async function firstSessionScore({ id }: Client): Promise<number | null> {
  const sessions = await theDesk().sessionsOf(id);
  const first = [...sessions].sort(bySessionOrder)[0];
  return first ? assessmentOfProfile(first.work.client).shown : null;
}

/** A job that the client described has nothing that is typical of it. */
const typicalScore = ({ work }: Client): number | null =>
  work.client.role === OWN_ROLE_ID ? null : baseScore(work).shown;

/** The clients' scores; those who have nothing to compare with are left out. */
export async function scoresOfGroup(
  clients: readonly Client[],
  before: Before,
): Promise<BeforeAndNow[]> {
  const scoreBefore = before === 'firstSession' ? firstSessionScore : typicalScore;
  const found = await Promise.all(
    clients.map(async (client): Promise<BeforeAndNow[]> => {
      const was = await scoreBefore(client);
      const now = assessmentOfProfile(client.work.client).shown;
      return was === null ? [] : [{ before: was, now }];
    }),
  );
  return found.flat();
}
