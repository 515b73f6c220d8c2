import { useState } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { Client } from '@/desk/rows/model';
import { splitTags } from '@/desk/rows/tags';
import { usePartMessages } from '@/i18n/messages';
import { setParticulars, type Particulars } from '@/desk/state/clientActions';
import { FormField } from '@/ui/FormField';
import { TextField } from '@/ui/TextField';

/** Tags are kept as they are typed; their text stays as it is typed until the field is left. */
function TagsField({ tags, onTags }: { tags: string[]; onTags: (tags: string[]) => void }) {
  const t = usePartMessages('desk');
  const [typed, setTyped] = useState<string | null>(null);
  const says = (text: string) => splitTags(text).join() === tags.join();
  return (
    <FormField
      label={t.form.tags}
      hint={t.form.tagsHint}
      value={typed !== null && says(typed) ? typed : tags.join(', ')}
      onChange={({ target }) => {
        setTyped(target.value);
        if (!says(target.value)) onTags(splitTags(target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** Who the client is and how to reach them; kept as it is typed. */
export function ParticularsForm({ client }: { client: Client }) {
  const t = usePartMessages('desk');
  const { name, contact, tags, notes } = client;
  const set = (part: Partial<Particulars>) =>
    setParticulars({ name, contact, tags, notes, ...part });
  return (
    <div className="desk-form">
      <TextField
        label={t.form.name}
        labelShown={t.form.name}
        value={name}
        min={1}
        max={DESK_LIMITS.nameCharacters}
        problem={t.form.nameProblem}
        onChange={(next) => set({ name: next.trim() })}
      />
      <TextField
        label={t.form.contact}
        labelShown={t.form.contact}
        value={contact}
        min={0}
        max={DESK_LIMITS.contactCharacters}
        problem={t.form.contactProblem}
        onChange={(next) => set({ contact: next })}
      />
      <TagsField tags={tags} onTags={(next) => set({ tags: next })} />
      <TextField
        label={t.form.notes}
        labelShown={t.form.notes}
        value={notes}
        min={0}
        max={DESK_LIMITS.notesCharacters}
        problem=""
        multiline
        onChange={(next) => set({ notes: next })}
      />
    </div>
  );
}
