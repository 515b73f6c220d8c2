import { useState } from 'react';
import type { Client } from '@/desk/rows/model';
import { usePartMessages } from '@/i18n/messages';
import { CheckBox } from '@/ui/CheckBox';
import { SelectField } from '@/ui/SelectField';

interface GroupChoiceProps {
  clients: readonly Client[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Who is in the group: by tag, all at once, or one by one. */
export function GroupChoice({ clients, chosen, onChoose }: GroupChoiceProps) {
  const { group: t, clients: words } = usePartMessages('desk');
  const [tag, setTag] = useState('');
  const tags = [...new Set(clients.flatMap((client) => client.tags))].sort((a, b) =>
    a.localeCompare(b),
  );
  const listed = clients.filter((client) => tag === '' || client.tags.includes(tag));
  const set = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const ids = listed.map(({ id }) => id);
  return (
    <fieldset className="group-choice">
      <legend>{t.who}</legend>
      <div className="fields">
        {tags.length > 0 && (
          <SelectField
            label={words.tag}
            labelShown={words.tag}
            value={tag}
            options={[
              { value: '', label: words.anyTag },
              ...tags.map((each) => ({ value: each, label: each })),
            ]}
            onChange={setTag}
          />
        )}
        <button type="button" onClick={() => set(ids, true)}>
          {t.selectAll(listed.length)}
        </button>
        <button type="button" className="quiet" onClick={() => onChoose(new Set())}>
          {t.selectNone}
        </button>
      </div>
      <div className="group-people">
        {listed.map(({ id, name }) => (
          <CheckBox key={id} checked={chosen.has(id)} onChange={(wanted) => set([id], wanted)}>
            {name}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
