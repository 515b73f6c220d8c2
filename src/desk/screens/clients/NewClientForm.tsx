import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { usePartMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { plainName, typedName } from '@/profile/names';
import { addressOf, goTo } from '@/desk/state/address';
import { addClient } from '@/desk/state/clientActions';
import type { ClientStart } from '@/desk/state/clientStart';
import { FormField } from '@/ui/FormField';
import { splitTags } from '@/desk/rows/tags';
import { ClientRole, type RolePickerRender } from './ClientRole';

interface NewClientFormProps {
  rolePicker: RolePickerRender;
  onDone: () => void;
}

interface NewClientValues {
  name: string;
  /** Null until one is chosen or described. */
  start: ClientStart | null;
  title: string;
  tags: string;
}

function useNewClientSchema() {
  const t = usePartMessages('desk');
  return useMemo(
    () =>
      z.object({
        name: typedName(DESK_LIMITS.nameCharacters, t.form.nameProblem),
        start: z
          .custom<ClientStart | null>()
          .check(z.refine((start) => start !== null, t.form.roleProblem)),
        title: z
          .string()
          .check(z.overwrite(plainName), z.maxLength(LIMITS.nameCharacters, t.form.titleProblem)),
        tags: z.string(),
      }),
    [t],
  );
}

/**
 * Name and role are enough to begin; everything else can wait. The fields are not inside of the form
 * element, since describing a role is a form of its own between them.
 */
export function NewClientForm({ rolePicker, onDone }: NewClientFormProps) {
  const t = usePartMessages('desk');
  const form = useId();
  const resolver = zodResolver(useNewClientSchema());
  const { register, handleSubmit, setValue, setError, control, formState } =
    useForm<NewClientValues>({
      resolver,
      defaultValues: { name: '', start: null, title: '', tags: '' },
    });
  const { errors, isSubmitting, isSubmitted } = formState;
  const start = useWatch({ control, name: 'start' });
  const submit = handleSubmit(async ({ name, start: from, title, tags }) => {
    const client = await addClient({ name, start: from!, title, tags: splitTags(tags) });
    if (typeof client === 'string') {
      setError('root', { message: t.form.notAdded[client] });
      return;
    }
    onDone();
    goTo(addressOf(client.id));
  });
  return (
    <div className="desk-form">
      <form id={form} noValidate onSubmit={(event) => void submit(event)} />
      <FormField
        label={t.form.name}
        problem={errors.name?.message}
        data-first
        form={form}
        {...register('name')}
      />
      <ClientRole
        rolePicker={rolePicker}
        problem={errors.start?.message}
        onStart={(next) => setValue('start', next, { shouldValidate: isSubmitted })}
      />
      {start?.kind !== 'own' && (
        <FormField
          label={t.form.title}
          hint={t.form.titleHint}
          problem={errors.title?.message}
          form={form}
          {...register('title')}
        />
      )}
      <FormField label={t.form.tags} hint={t.form.tagsHint} form={form} {...register('tags')} />
      {errors.root && (
        <p className="problem" role="alert">
          {errors.root.message}
        </p>
      )}
      <div className="button-row">
        <button type="submit" form={form} className="primary" disabled={isSubmitting}>
          {t.form.add}
        </button>
        <button type="button" onClick={onDone}>
          {t.form.cancel}
        </button>
      </div>
    </div>
  );
}
