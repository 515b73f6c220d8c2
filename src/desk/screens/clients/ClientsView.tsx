import { useState, type ReactNode } from 'react';
import { usePartMessages } from '@/i18n/messages';
import { BACKUP, BRING_BACK, FROM_TABLE, GROUP } from '@/desk/state/address';
import { useDesk } from '@/desk/state/desk';
import { Dialog } from '@/ui/Dialog';
import { ViewHeading } from '@/ui/ViewHeading';
import { ClientList } from './ClientList';
import { DeletedClients } from './DeletedClients';
import type { RolePickerRender } from './ClientRole';
import { NewClientForm } from './NewClientForm';
import { StorageNote } from './StorageNote';
import { backupIsDue } from '@/desk/state/backupDue';
import './clients.css';

interface ClientsViewProps {
  rolePicker: RolePickerRender;
  /** Takes a client's file in. */
  takeIn: ReactNode;
}

/** The coach's clients: find one, or add one. */
export function ClientsView({ rolePicker, takeIn }: ClientsViewProps) {
  const t = usePartMessages('desk');
  const clients = useDesk((state) => state.clients);
  const settings = useDesk((state) => state.settings);
  const [adding, setAdding] = useState(false);
  const close = () => setAdding(false);
  const due = backupIsDue(clients, settings.backedUpAt, new Date());
  return (
    <>
      <div className="view-head">
        <ViewHeading>{t.clients.title}</ViewHeading>
        <div className="button-row">
          {takeIn}
          <button type="button" className="primary" onClick={() => setAdding(true)}>
            {t.clients.add}
          </button>
        </div>
      </div>
      {due && (
        <p className="callout">
          {due === 'never' ? t.backup.dueNever : t.backup.dueOld(settings.backedUpAt!)}{' '}
          <a href={BACKUP}>{t.backup.goThere}</a>
        </p>
      )}
      <DeletedClients />
      {clients.length === 0 ? (
        <div className="empty-desk">
          <p className="big-line">{t.clients.empty}</p>
          <p>{t.clients.emptyHint}</p>
          <p>
            <a href={BRING_BACK}>{t.clients.emptyBackup}</a> ·{' '}
            <a href={FROM_TABLE}>{t.clients.emptyTable}</a>
          </p>
        </div>
      ) : (
        <>
          <ClientList />
          <p>
            <a href={GROUP}>{t.group.title}</a>
          </p>
        </>
      )}
      <StorageNote />
      <Dialog label={t.form.newTitle} closeLabel={t.form.close} open={adding} onClose={close}>
        <h2>{t.form.newTitle}</h2>
        <NewClientForm rolePicker={rolePicker} onDone={close} />
      </Dialog>
    </>
  );
}
