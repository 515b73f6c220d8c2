import { useState } from 'react';
import { readArrived, type ArrivedFile } from '@/desk/state/arrivedFile';
import { useDesk } from '@/desk/state/desk';
import { useMessages, usePartMessages, type Messages } from '@/i18n/messages';
import type { ProfileProblem } from '@/profile/parseProfile';
import type { NoticeContent } from '@/store/state';
import { Dialog } from '@/ui/Dialog';
import { FileButton } from '@/ui/FileButton';
import { ArrivedForm } from './ArrivedForm';

type FileNotice = Extract<NoticeContent, { kind: 'problem' | 'remark' }>;

/** What the page says of a file that is wrong, or was read in part. */
export type TellOfFile = (t: Messages, notice: FileNotice) => string;

interface TakeInProps {
  tell: TellOfFile;
  /** Is it the file of the client on screen? Else it may be anybody's. */
  ofClientOnScreen?: boolean;
}

/** Takes a file in that a client sent; what it would change is shown before anything does. */
export function TakeIn({ tell, ofClientOnScreen = false }: TakeInProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const onScreen = useDesk((state) => state.client);
  const client = ofClientOnScreen ? onScreen : null;
  const [arrived, setArrived] = useState<ArrivedFile | null>(null);
  const [problem, setProblem] = useState<ProfileProblem | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    const found = await readArrived(file);
    if ('kind' in found) setProblem(found);
    else setArrived(found);
  };
  const close = () => setArrived(null);
  return (
    <div className="take-in">
      <FileButton
        label={client ? t.arrived.openOf(client.name) : t.arrived.open}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      />
      {problem && (
        <p className="problem" role="alert">
          {tell(m, { kind: 'problem', origin: 'file', problem })}
        </p>
      )}
      <Dialog
        label={t.arrived.title}
        closeLabel={t.form.close}
        open={arrived !== null}
        onClose={close}
      >
        <h2>{t.arrived.title}</h2>
        {arrived && (
          <ArrivedForm
            arrived={arrived}
            remarks={arrived.notices.map((remark) =>
              tell(m, { kind: 'remark', origin: 'file', remark }),
            )}
            client={client}
            onDone={close}
          />
        )}
      </Dialog>
    </div>
  );
}
