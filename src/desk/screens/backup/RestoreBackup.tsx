import { useState } from 'react';
import type { ReadBackup } from '@/desk/rows/backup';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { DeskContent } from '@/desk/rows/model';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { bringBack, openBackup, previewsOf } from '@/desk/state/backupActions';
import type { BringBack, Previews } from '@/desk/state/backupActions';
import { ChoiceField } from '@/ui/ChoiceField';
import { FileButton } from '@/ui/FileButton';
import { FormField } from '@/ui/FormField';
import { Preview } from './Preview';
import { useLongWork } from './useLongWork';
import { WorkProgress } from './WorkProgress';

type Refusal = Exclude<ReadBackup, { ok: true }>;

interface Found {
  content: DeskContent;
  previews: Previews;
  savedAt: string | null;
  /** Rows or parts of rows that could not be read. */
  problems: number;
}

type Outcome = 'done' | 'tooMany' | 'full' | 'failed' | 'cancelled';

/** A backup file back into the desk: asks for its passphrase, shows what would change, then does it. */
export function RestoreBackup() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const { running, run, cancel } = useLongWork();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [how, setHow] = useState<BringBack>('merge');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const preview = async (content: DeskContent, savedAt: string | null, problems: number) => {
    const previews = await run((work) => previewsOf(content, work));
    if (typeof previews === 'string') setOutcome(previews);
    else setFound({ content, previews, savedAt, problems });
  };
  const read = async (from: File, words: string | null) => {
    setFile(from);
    setFound(null);
    setOutcome(null);
    setRefusal(null);
    const backup = await run((work) => openBackup(from, words, work));
    if (typeof backup === 'string') setOutcome(backup);
    else if (backup.ok) await preview(backup.content, backup.savedAt, backup.problems.length);
    else setRefusal(backup);
  };
  const restore = async () => {
    const done = await run((work) => bringBack(found!.content, how, work));
    setOutcome(done);
    if (done === 'done') setFound(null);
  };
  const asks = refusal?.reason === 'needsPassphrase' || refusal?.reason === 'wrongPassphrase';
  const saved = refusal?.reason === 'cut' && refusal.content ? refusal : null;
  return (
    <>
      <FileButton
        label={t.backup.open}
        accept=".backup"
        disabled={running !== null}
        onFile={(chosen) => void read(chosen, null)}
      />
      {file && <p className="hint">{t.backup.chosen(file.name)}</p>}
      <WorkProgress running={running} label={t.backup.working} onCancel={cancel} />
      {refusal && !running && (
        <p
          className={refusal.reason === 'needsPassphrase' ? 'callout' : 'callout problem'}
          role="alert"
        >
          {refusal.reason === 'newerVersion' && t.backup.refused.newerVersion(refusal.version)}
          {refusal.reason === 'tooLarge' && t.backup.refused.tooLarge(refusal.most / 1e6)}
          {refusal.reason === 'tooManyRows' &&
            t.backup.refused.tooManyRows(DESK_LIMITS.backupClients, DESK_LIMITS.sessions)}
          {refusal.reason === 'cut' && t.backup.refused.cut(saved?.content?.clients.length ?? 0)}
          {(asks || refusal.reason === 'notABackup') && t.backup.refused[refusal.reason]}
        </p>
      )}
      {asks && file && (
        <form
          className="desk-form"
          onSubmit={(event) => {
            event.preventDefault();
            void read(file, passphrase);
          }}
        >
          <FormField
            type="password"
            autoComplete="off"
            label={t.backup.passphraseOf}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <div className="button-row">
            <button type="submit" disabled={running !== null}>
              {t.backup.unlock}
            </button>
          </div>
        </form>
      )}
      {saved && !found && (
        <button
          type="button"
          onClick={() => void preview(saved.content!, null, saved.problems.length)}
        >
          {t.backup.lookAtRest}
        </button>
      )}
      {found && (
        <div className="restore-preview">
          <h3>{t.backup.previewTitle}</h3>
          {found.savedAt && <p>{t.backup.savedAt(m.format.date(found.savedAt))}</p>}
          {found.problems > 0 && <p className="callout">{t.backup.problems(found.problems)}</p>}
          <ChoiceField
            legend={t.backup.how}
            value={how}
            options={[
              { value: 'merge', label: t.backup.merge },
              { value: 'replace', label: t.backup.replace },
            ]}
            onChange={setHow}
          />
          <Preview previews={found.previews} how={how} />
          <div className="button-row">
            <button
              type="button"
              className={how === 'replace' ? 'danger' : 'primary'}
              disabled={running !== null}
              onClick={() => void restore()}
            >
              {how === 'merge' ? t.backup.doMerge : t.backup.doReplace}
            </button>
            <button type="button" disabled={running !== null} onClick={() => setFound(null)}>
              {t.form.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status">{outcome && t.backup.restoreOutcome[outcome]}</p>
    </>
  );
}
