import { useState } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { addressOf, goTo } from '@/desk/state/address';
import { addArrived, type ArrivedFile } from '@/desk/state/arrivedFile';
import { usePartMessages } from '@/i18n/messages';
import { isSeen, plainName } from '@/profile/names';
import { FormField } from '@/ui/FormField';

interface AsNewClientProps {
  arrived: ArrivedFile;
  onDone: () => void;
}

/** A file becomes a client of their own: it needs a name, which no file holds. */
export function AsNewClient({ arrived, onDone }: AsNewClientProps) {
  const t = usePartMessages('desk');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    if (!isSeen(plainName(name))) return setProblem(t.form.nameProblem);
    const client = await addArrived(arrived, plainName(name));
    if (typeof client === 'string') return setProblem(t.form.notAdded[client]);
    onDone();
    goTo(addressOf(client.id));
  };
  return (
    <form
      className="desk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <FormField
        label={t.arrived.name}
        value={name}
        maxLength={DESK_LIMITS.nameCharacters}
        problem={problem}
        data-first
        onChange={(event) => {
          setName(event.target.value);
          setProblem(undefined);
        }}
      />
      <div className="button-row">
        <button type="submit" className="primary">
          {t.arrived.add}
        </button>
        <button type="button" onClick={onDone}>
          {t.form.cancel}
        </button>
      </div>
    </form>
  );
}
