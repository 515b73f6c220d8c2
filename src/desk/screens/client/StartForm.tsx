import { useState } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { SESSION_LENGTHS, type Client, type Session, type SessionLength } from '@/desk/rows/model';
import { usePartMessages } from '@/i18n/messages';
import { addressOf, goTo } from '@/desk/state/address';
import { asksOf } from '@/desk/state/questions';
import { startSession } from '@/desk/state/sessionActions';
import { ChoiceField } from '@/ui/ChoiceField';
import { isSeen, plainName } from '@/profile/names';
import { FormField } from '@/ui/FormField';

interface StartFormProps {
  client: Client;
  sessions: readonly Session[];
}

/** Begins a session under a name, for as long as there is time, and goes to its first question. */
export function StartForm({ client, sessions }: StartFormProps) {
  const t = usePartMessages('desk');
  const [name, setName] = useState(t.client.sessionName(sessions.length + 1));
  const [length, setLength] = useState<SessionLength>(sessions.at(-1)?.length ?? 'full');
  const start = async () => {
    const session = await startSession(
      plainName(name).slice(0, DESK_LIMITS.nameCharacters),
      length,
    );
    if (session) goTo(addressOf(client.id, 'session', session.id));
  };
  return (
    <form
      className="start-session"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSeen(name)) void start();
      }}
    >
      <ChoiceField
        legend={t.length.label}
        value={length}
        options={SESSION_LENGTHS.map((each) => ({
          value: each,
          label: t.length.option(each, asksOf({ work: client.work, length: each }).length),
        }))}
        onChange={setLength}
      />
      <div className="fields">
        <FormField
          label={t.client.newSessionName}
          value={name}
          maxLength={DESK_LIMITS.nameCharacters}
          problem={isSeen(name) ? undefined : t.client.sessionNameProblem}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="primary">
          {t.client.startSession}
        </button>
      </div>
    </form>
  );
}
