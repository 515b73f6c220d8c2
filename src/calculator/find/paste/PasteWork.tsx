import { useId, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { FileButton } from '@/ui/FileButton';
import { indexEntry } from '@/data/library';
import { describedRoles } from './describedRoles';
import { MOST_CHARACTERS, nearestToText, type NearRole, type TextProblem } from './nearestToText';
import type { PartOfRole } from '@/store/openPartOfRole';
import { PartOfRoleForm } from './PartOfRoleForm';
import type { TextWords } from './textWords';

interface PasteWorkProps {
  onPart: (roleId: string, part: PartOfRole) => Promise<void> | void;
  /** Says what comes of it, where that is not the person's own result. */
  submit?: string;
}

type Found = { near: NearRole[]; read: TextWords };

/** Pasting what one does: the nearest roles with the words that decided, then what of it is one's own. */
export function PasteWork({ onPart, submit }: PasteWorkProps) {
  const t = useMessages();
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | TextProblem | 'reading' | 'notRead'>();
  const [chosen, setChosen] = useState<string>();
  const look = async (given: string) => {
    setChosen(undefined);
    setFound('reading');
    setFound(await nearestToText(given, describedRoles));
  };
  const readFile = async (file: File) => {
    if (file.size > MOST_CHARACTERS) return setFound('tooLong');
    const content = await file.text().catch(() => undefined);
    if (content === undefined) return setFound('notRead');
    setText(content);
    await look(content);
  };
  return (
    <div className="paste-work">
      <label htmlFor={id}>{t.find.pasteLabel}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {t.find.pasteHint}
      </p>
      <div className="button-row">
        <button
          type="button"
          disabled={text.trim() === '' || found === 'reading'}
          onClick={() => void look(text)}
        >
          {t.find.pasteLook}
        </button>
        <FileButton
          label={t.find.pasteFile}
          accept=".txt,text/plain"
          onFile={(file) => void readFile(file)}
        />
      </div>
      <p role="status">{typeof found === 'string' && t.find.pasteSays[found]}</p>
      {typeof found === 'object' && (
        <>
          <Nearest near={found.near} chosen={chosen} onChoose={setChosen} />
          {chosen && (
            <PartOfRoleForm
              key={chosen}
              id={chosen}
              read={found.read}
              onPart={onPart}
              submit={submit ?? t.find.pasteOpen}
            />
          )}
        </>
      )}
    </div>
  );
}

interface NearestProps {
  near: readonly NearRole[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

function Nearest({ near, chosen, onChoose }: NearestProps) {
  const t = useMessages();
  return (
    <>
      <h3>{t.find.which}</h3>
      <ul className="role-list">
        {near.map(({ id, words }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              {indexEntry(id)?.title}
            </button>
            {words.length > 0 && (
              <span className="hint">{t.find.pasteWords(words.join(', '))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
