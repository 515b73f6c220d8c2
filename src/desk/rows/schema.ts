import * as z from 'zod/mini';
import { LIMITS } from '@/profile/format';
import { savedName } from '@/profile/names';
import { planOf, type PlanStep } from '@/profile/plan';
import { reportChoiceSchema } from '@/profile/reportChoice';
import type { Version } from '@/profile/versions';
import { gatherSteps, goalSteps, planned } from './goals';
import { DESK_LIMITS, LOGO_CHARACTERS } from './limits';
import {
  READERS,
  SESSION_LENGTHS,
  type BaseStamp,
  type Client,
  type DeskSettings,
  type LogEntry,
  type Session,
  type Work,
} from './model';
import { profile, profileOrNull } from './profilePart';
import { exactly, list, object, orElse, text, textsByKey, type ReadPart } from './readParts';
import {
  date,
  dateOrNull,
  dateSchema,
  id,
  name,
  orderSchema,
  ownerId,
  revisionSchema,
  rowId,
  shortText,
} from './scalarParts';

/** No SVG: an image must not be a document. */
const logoSchema = z
  .string()
  .check(
    z.maxLength(LOGO_CHARACTERS),
    z.regex(/^data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+={0,2}$/),
  );

const revision = orElse(exactly(revisionSchema), 0);
/** A part that may be absent, and is nobody's loss where it is wrong. */
const optional =
  <T>(read: ReadPart<T>): ReadPart<T | undefined> =>
  (value, field, note) =>
    value === undefined ? undefined : orElse<T | undefined>(read, undefined)(value, field, note);

const notes = text(DESK_LIMITS.notesCharacters);

const base = object<BaseStamp>({
  methodVersion: exactly(z.string().check(z.maxLength(40))),
  dataVersion: exactly(z.string().check(z.maxLength(40))),
  profile,
});

const work = object<Work>({
  client: profile,
  coach: orElse(profileOrNull, null),
  reasons: textsByKey(
    DESK_LIMITS.reasons,
    DESK_LIMITS.pathCharacters,
    DESK_LIMITS.reasonCharacters,
  ),
  base,
});

const version = object<Version>({
  id,
  name: exactly(shortText(LIMITS.versionNameCharacters)),
  savedAt: date,
  profile,
  base: optional(base),
});

const score = exactly(z.number().check(z.gte(0), z.lte(100)));
const logged = exactly(z.nullable(z.number().check(z.gte(-1e6), z.lte(1e6))));

const path = exactly(z.string().check(z.minLength(1), z.maxLength(DESK_LIMITS.pathCharacters)));

/** May be empty, unlike the name of a task today. */
const loggedName = z.optional(
  z.string().check(z.overwrite(savedName), z.maxLength(DESK_LIMITS.nameCharacters)),
);

const logEntry = object<LogEntry>({
  at: date,
  reader: exactly(z.enum(READERS)),
  path,
  task: exactly(loggedName),
  from: logged,
  to: logged,
  scoreBefore: score,
  scoreAfter: score,
});

const ownId = (item: { id: string }) => item.id;
const tag = exactly(shortText(DESK_LIMITS.tagCharacters));

export const clientParts = object<Client>({
  id: rowId,
  name,
  contact: text(DESK_LIMITS.contactCharacters),
  tags: orElse(list(tag, DESK_LIMITS.tags, String), []),
  notes,
  work,
  versions: orElse(list(version, DESK_LIMITS.versions, ownId), []),
  report: optional(exactly(reportChoiceSchema)),
  showsScore: optional(exactly(z.boolean())),
  nextMeeting: optional(exactly(z.iso.date())),
  createdAt: date,
  changedAt: date,
  revision,
  deletedAt: orElse(dateOrNull, null),
});

const storedSession = object<Session & { goals: PlanStep[] }>({
  id: rowId,
  clientId: ownerId,
  name,
  heldAt: date,
  order: optional(exactly(orderSchema)),
  notes,
  length: optional(exactly(z.enum(SESSION_LENGTHS))),
  shortList: optional(list(path, DESK_LIMITS.shortList, String)),
  goals: goalSteps,
  work,
  // Entries have no id: the same step may well be taken twice, so none is a repetition.
  finishedAt: exactly(z.optional(z.nullable(dateSchema))),
  log: orElse(
    list(logEntry, DESK_LIMITS.logEntries, (entry) => entry),
    [],
  ),
  changedAt: date,
  revision,
});

/** A session; one of release 1 has goals of its own, which become its client's plan. */
export const sessionParts: ReadPart<Session> = (value, field, note) => {
  const { goals, ...session } = storedSession(value, field, note);
  if (goals.length === 0) return session;
  const plan = gatherSteps(goals, planOf(session.work.client));
  if (plan.length > LIMITS.planSteps) note('goals', 'partLost', 'tooMany');
  return planned(session, plan.slice(0, LIMITS.planSteps));
};

export const settingsParts = object<DeskSettings>({
  coachName: text(DESK_LIMITS.nameCharacters),
  coachContact: text(DESK_LIMITS.contactCharacters),
  logo: orElse(exactly(z.nullable(logoSchema)), null),
  backedUpAt: orElse(dateOrNull, null),
  askedForReport: optional(exactly(z.boolean())),
  revision,
});

/** The settings of a desk that nobody has set up. */
export const NO_SETTINGS: DeskSettings = {
  coachName: '',
  coachContact: '',
  logo: null,
  backedUpAt: null,
  revision: 0,
};

/** Is this an image file's data URL that reports may carry? */
export const isLogo = (value: string): boolean => logoSchema.safeParse(value).success;
