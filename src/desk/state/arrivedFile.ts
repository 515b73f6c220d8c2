import type { Role } from '@/data/schema';
import { loadLateWords } from '@/i18n/messages';
import { stampOf, type BaseStamp } from '@/profile/baseStamp';
import { LIMITS } from '@/profile/format';
import type { ProfileNotice, ProfileProblem } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import type { Profile } from '@/profile/schema';
import { newId } from '@/store/newId';
import { isRole, roleById } from '@/store/openRole';
import { takenOver } from '../rows/arrived';
import { DESK_LIMITS } from '../rows/limits';
import type { Session, Work } from '../rows/model';
import { withReading } from '../rows/readings';
import { keepClient } from './clientActions';
import { openClient, putBackOnScreen } from './clientOnScreen';
import { useDesk } from './desk';
import { startSession } from './sessionActions';
import { noteEdit, recordSteps } from './sessionLog';
import { changeWork } from './work';
import { writeNow } from './writing';

/** A profile file that a client sent, read and checked. */
export interface ArrivedFile {
  profile: Profile;
  role: Role;
  /** What its values are compared with. */
  base: BaseStamp;
  /** What was changed or left out while reading. */
  notices: ProfileNotice[];
}

/** Reads a client's file; or says what is wrong with it. Nothing on the desk changes. */
export async function readArrived(file: Blob): Promise<ArrivedFile | ProfileProblem> {
  await loadLateWords().catch(() => undefined); // what is wrong is said in them
  if (file.size > LIMITS.fileBytes) {
    return { kind: 'tooLarge', bytes: file.size, most: LIMITS.fileBytes };
  }
  const content = await file.text().catch(() => '');
  const parsed = profileFromFile(content);
  if (!parsed.ok) return parsed.problem;
  const { profile, notices, base } = parsed;
  const role = await roleById(profile.role);
  if (!isRole(role)) return role;
  return { profile, role, notices, base: base?.profile.role === role.id ? base : stampOf(role) };
}

const workOf = ({ profile, base }: ArrivedFile): Work => ({
  client: profile,
  coach: null,
  reasons: {},
  base,
});

/** Takes the file in as a new client. */
export const addArrived = (arrived: ArrivedFile, name: string) =>
  keepClient({ name, tags: [], work: workOf(arrived) });

export interface HowToTake {
  sessionName: string;
  /** What the version with the state from before is called. */
  versionName: string;
}

/** The work once the file is taken over: on another role both readings begin anew. */
function workAfter(work: Work, arrived: ArrivedFile): Work {
  const client = takenOver(work.client, arrived.profile);
  if (client.role === work.client.role) return withReading(work, 'client', client);
  return { ...workOf(arrived), client };
}

/**
 * Takes the file in as a new session of a client, whose log names each difference; what stood before
 * is kept as a version. Says why not, with nothing changed.
 */
export async function takeArrived(
  arrived: ArrivedFile,
  clientId: string,
  { sessionName, versionName }: HowToTake,
): Promise<Session | 'gone' | 'noRole' | 'noRoom'> {
  if (!(await openClient(clientId))) {
    return useDesk.getState().told?.kind === 'roleMissing' ? 'noRole' : 'gone';
  }
  const { client } = useDesk.getState();
  if (client === null) return 'gone';
  if (client.versions.length >= DESK_LIMITS.versions) return 'noRoom';
  const session = await startSession(sessionName);
  if (session === null) return 'gone';
  const savedAt = new Date().toISOString();
  const { client: profile, base } = client.work;
  const before = { id: newId(), name: versionName, savedAt, profile, base };
  const saysNothingNew =
    JSON.stringify(workAfter(client.work, arrived)) === JSON.stringify(client.work);
  const versions = saysNothingNew ? client.versions : [...client.versions, before];
  if (profile.role === arrived.profile.role) noteEdit('client');
  changeWork((work) => workAfter(work, arrived), versions);
  recordSteps();
  putBackOnScreen(arrived.role);
  await writeNow();
  return useDesk.getState().sessions.find(({ id }) => id === session.id) ?? session;
}
