import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';
import { FormField } from '@/ui/FormField';
import { useBackupFile } from './useBackupFile';
import { WorkProgress } from './WorkProgress';

/** Shorter ones are guessed too easily by whoever has the file. */
const SHORTEST_PASSPHRASE = 10;

function usePassphraseForm() {
  const t = usePartMessages('desk');
  const resolver = useMemo(() => {
    const schema = z.object({ passphrase: z.string(), again: z.string() }).check(
      z.refine(({ passphrase }) => passphrase === '' || passphrase.length >= SHORTEST_PASSPHRASE, {
        path: ['passphrase'],
        message: t.backup.passphraseShort(SHORTEST_PASSPHRASE),
      }),
      z.refine(({ passphrase, again }) => passphrase === again, {
        path: ['again'],
        message: t.backup.passphraseDiffers,
      }),
    );
    return zodResolver(schema);
  }, [t]);
  return useForm({ resolver, defaultValues: { passphrase: '', again: '' } });
}

/** The whole desk into one file, sealed by a passphrase if there is one. */
export function SaveBackup() {
  const t = usePartMessages('desk');
  const m = useMessages();
  const backedUpAt = useDesk((state) => state.settings.backedUpAt);
  const { register, handleSubmit, reset, formState } = usePassphraseForm();
  const { running, cancel, outcome, save, answer } = useBackupFile();
  const { errors } = formState;
  const submit = handleSubmit(async ({ passphrase }) => {
    if (await save(passphrase === '' ? null : passphrase)) reset();
  });
  return (
    <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>{backedUpAt ? t.backup.last(m.format.date(backedUpAt)) : t.backup.never}</p>
      <FormField
        type="password"
        autoComplete="new-password"
        label={t.backup.passphrase}
        hint={t.backup.passphraseHint}
        problem={errors.passphrase?.message}
        {...register('passphrase')}
      />
      <FormField
        type="password"
        autoComplete="new-password"
        label={t.backup.again}
        problem={errors.again?.message}
        {...register('again')}
      />
      <p className="callout">{t.backup.warning}</p>
      <div className="button-row">
        <button type="submit" className="primary" disabled={running !== null}>
          {t.backup.save}
        </button>
      </div>
      <WorkProgress running={running} label={t.backup.saving} onCancel={cancel} />
      <p role="status">{outcome !== 'none' && t.backup.saveOutcome[outcome]}</p>
      {outcome === 'asked' && (
        <div className="button-row">
          <button type="button" onClick={() => void answer(true)}>
            {t.backup.arrived}
          </button>
          <button type="button" onClick={() => void answer(false)}>
            {t.backup.notArrived}
          </button>
        </div>
      )}
    </form>
  );
}
