import { BackupView } from '@/desk/screens/backup/BackupView';
import { TakeIn } from '@/desk/screens/arrived/TakeIn';
import { ClientView } from '@/desk/screens/client/ClientView';
import { ClientsView } from '@/desk/screens/clients/ClientsView';
import { ProgressView } from '@/desk/screens/progress/ProgressView';
import { SessionView } from '@/desk/screens/session/SessionView';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';
import { noticeWords } from '../notices/noticeWords';
import { lately } from '../shell/lately';
import { ClientMoved } from './ClientMoved';
import { DamagedClients, DamagedParts } from './DamagedRows';
import { DeskFrame } from './DeskFrame';
import { DeskNotices } from './DeskNotices';
import { RolePicker } from './RolePicker';

const ClientCalendar = lately(async () => (await import('./ClientCalendar')).ClientCalendar);

/** Each view of the desk in its surroundings: the only place where its features meet. */
export const ClientsPlace = () => (
  <DeskFrame current="list">
    <DamagedClients />
    <ClientsView
      rolePicker={(onChoose) => <RolePicker onChoose={onChoose} />}
      takeIn={<TakeIn tell={noticeWords} />}
    />
  </DeskFrame>
);

export const BackupPlace = ({ part }: { part: string }) => (
  <DeskFrame current="backup">
    <BackupView part={part} />
  </DeskFrame>
);

export const GroupPlace = loadable(async () => {
  const { GroupView } = await import('@/desk/screens/group/GroupView');
  return () => (
    <DeskFrame>
      <GroupView />
    </DeskFrame>
  );
});

/** The words of what moved are loaded at the first client: their page does not wait for them. */
const whatChanged = (
  <Late>
    <ClientMoved />
  </Late>
);

/** The plan and the next appointment, for a calendar. */
const calendar = (
  <Late>
    <ClientCalendar />
  </Late>
);

export const ClientPage = () => (
  <DeskFrame>
    <DamagedParts />
    <ClientView
      whatChanged={whatChanged}
      calendar={calendar}
      takeIn={<TakeIn tell={noticeWords} ofClientOnScreen />}
    />
  </DeskFrame>
);

export const ProgressPage = () => (
  <DeskFrame>
    <ProgressView />
  </DeskFrame>
);

export const ReportPage = loadable(async () => (await import('./ReportPage')).ReportPage);

/** The presenter's view has the screen for itself. */
export const SessionPage = ({ id }: { id: string }) => (
  <SessionView sessionId={id} notices={<DeskNotices />} calendar={calendar} />
);
