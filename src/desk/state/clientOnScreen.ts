import type { Role } from '@/data/schema';
import type { Client, Reader, Session, Work } from '../rows/model';
import { stampOf } from '@/profile/baseStamp';
import { bySessionOrder } from '../rows/sessionOrder';
import { seenBy, withSeen } from '../rows/readings';
import type { Profile } from '@/profile/schema';
import { savedProfile } from '@/profile/storage';
import { notify } from '@/store/notices';
import { newArrival } from '@/store/edit';
import { isRole, roleById } from '@/store/openRole';
import { beginEdit, ownProfile, useStore, type State } from '@/store/store';
import { tell, theDesk, useDesk } from './desk';
import { held, holdOpenClient, takeLeftBehind } from './leftBehind';
import { knowStored } from './rows';
import { forgetSteps, noteEdit, recordSteps } from './sessionLog';
import { changeWork, keepPlace, sessionUnderWay } from './work';
import { onBeforeWriting, writeNow, written } from './writing';

/** The person's own screen while a client's is there instead. */
let own: State | null = null;
/** The person's saved work when they left it. */
let savedBefore: string | null = null;
/** True while the screen is filled from the desk: that is nobody's edit. */
let filling = false;
/** Works by role, so that a step back to the role from before brings both readings back. */
let leftWorks = new Map<string, Work>();
let opening = 0;

/** Fills the screen; a step of undo never crosses clients or readers. */
function fill(state: Partial<State>): void {
  filling = true;
  beginEdit(`desk ${performance.now()}`);
  useStore.setState(state);
  useStore.temporal.getState().clear();
  filling = false;
}

function showReading(role: Role, { id, work, versions }: Client, reader: Reader): void {
  const first = useStore.getState().atDesk === null;
  if (first) own = useStore.getState();
  fill({
    role,
    profile: seenBy(work, reader),
    base: work.base,
    whatIf: null,
    locked: [],
    balanceWith: null,
    versions: { list: versions, storage: 'saved' },
    comparison: { columns: ['you', 'variant'], shared: [] },
    arrival: newArrival(), // what was told of the person's own screen is not of the client's
    beside: null,
    example: false,
    atDesk: id,
  });
  if (first) savedBefore = savedProfile();
}

/** Another role starts both readings anew from its base; going back to the first finds them again. */
function workOnRole(work: Work, role: Role, profile: Profile): Work {
  const again = leftWorks.get(role.id);
  leftWorks.set(work.client.role, work);
  if (again) return { ...again, client: profile };
  return { client: profile, coach: null, reasons: {}, base: stampOf(role) };
}

function takeFromScreen(role: Role, profile: Profile): void {
  const { reader, client } = useDesk.getState();
  if (client === null) return;
  const sameRole = client.work.client.role === profile.role;
  if (sameRole) noteEdit(reader);
  changeWork((work) =>
    sameRole ? withSeen(work, reader, profile) : workOnRole(work, role, profile),
  );
  if (!sameRole && reader === 'coach') useDesk.setState({ reader: 'client' });
}

useStore.subscribe((state, before) => {
  if (filling || state.atDesk === null) return;
  if (ownProfile(state) !== ownProfile(before)) takeFromScreen(state.role, ownProfile(state));
  if (state.versions !== before.versions) {
    const versions = state.versions.list.flatMap(({ deleted, ...version }) =>
      deleted ? [] : [version],
    );
    changeWork((work) => work, versions);
  }
});

onBeforeWriting(recordSteps);

/** A client's role, to be had before they come on screen; null = its file does not come. */
export async function roleOf({ work }: Client): Promise<Role | null> {
  const role = await roleById(work.client.role);
  return isRole(role) ? role : null;
}

export const tellRoleMissing = ({ work }: Client): void =>
  tell({ kind: 'roleMissing', role: work.client.role });

/** Who cannot be shown cannot be edited: nobody is open, and it is said why. */
export function leaveWithoutRole(client: Client): void {
  closeClient();
  useDesk.setState({ openFailed: client.id });
  tellRoleMissing(client);
}

/** Shows rows as they are stored, in place of what is on screen; `role` is the client's. */
export function showStored(role: Role, client: Client, sessions: readonly Session[]): void {
  forgetSteps();
  knowStored(client, sessions);
  const problems = theDesk().problems();
  const { reader, sessions: before } = useDesk.getState();
  useDesk.setState({ client, sessions, problems, conflict: null, saving: 'saved' });
  keepPlace(sessionUnderWay(before), sessionUnderWay(sessions));
  showReading(role, client, reader);
}

/** Opens a client: their profile is on screen, and edits are theirs from now on. */
export async function openClient(id: string): Promise<boolean> {
  if (useDesk.getState().client?.id === id) return true;
  closeClient();
  const turn = (opening += 1);
  const listed = useDesk.getState().clients.find((each) => each.id === id);
  if (listed) void roleById(listed.work.client.role); // its file comes while the rest is read
  await written();
  const [stored, storedSessions] = await Promise.all([
    theDesk().client(id),
    theDesk().sessionsOf(id),
  ]);
  if (turn !== opening) return false;
  if (!stored || stored.deletedAt !== null) {
    useDesk.setState({ openFailed: id, told: { kind: 'noSuchClient' } });
    return false;
  }
  const kept = held.get(id) ?? takeLeftBehind(stored, storedSessions);
  if (kept) held.set(id, kept); // until they are on screen
  const client = kept?.client ?? stored;
  const unsaved = kept?.sessions ?? [];
  const untouched = storedSessions.filter(
    (session) => !unsaved.some(({ id }) => id === session.id),
  );
  const sessions = [...untouched, ...unsaved].sort(bySessionOrder);
  useDesk.setState({ problems: theDesk().problems(), told: null });
  const role = await roleOf(client);
  if (turn !== opening) return false;
  if (role === null) {
    leaveWithoutRole(client);
    return false;
  }
  held.delete(id);
  leftWorks = new Map();
  useDesk.setState({ reader: 'client', question: 0, conflict: null, openFailed: null });
  showReading(role, client, 'client');
  knowStored(client === stored ? stored : null, untouched);
  useDesk.setState({ client, sessions, deletedSessions: [], saving: kept ? 'pending' : 'saved' });
  if (kept) void writeNow();
  return true;
}

/** Puts the person's own work back on screen; what is unsaved of the client is on its way. */
export function closeClient(): void {
  opening += 1;
  const { client } = useDesk.getState();
  if (client !== null) {
    void writeNow(); // first: the session's log catches up
    holdOpenClient();
  }
  forgetSteps();
  knowStored(null, []);
  useDesk.setState({ client: null, sessions: [], conflict: null });
  if (own === null) return;
  const { notices: _, ...before } = own;
  own = null;
  const saved = savedProfile(); // null = cleared: what this page holds is stored again
  fill({ ...before, atDesk: null });
  if (saved !== null && saved !== savedBefore) notify({ kind: 'otherTab' });
}

/** The calculator shows what the desk changed without it; another role only where one is named. */
export function putBackOnScreen(role = useStore.getState().role): void {
  const { client, reader } = useDesk.getState();
  if (client) showReading(role, client, reader);
}

/** Whose reading the calculator shows from now on. */
export function showReader(reader: Reader): void {
  recordSteps();
  useDesk.setState({ reader });
  putBackOnScreen();
}
