import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { IndexEntry } from '@/data/indexCodec';
import { isSeen } from '@/profile/names';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { usePartMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { addressOf, goTo } from '@/desk/state/address';
import { addClient } from '@/desk/state/clientActions';
import { FormField } from '@/ui/FormField';
import { splitTags } from '@/desk/rows/tags';

export type RolePickerRender = (
  onChoose: (role: IndexEntry) => void,
  takesFocus: boolean,
) => ReactNode;

interface NewClientFormProps {
  rolePicker: RolePickerRender;
  onDone: () => void;
}

function useNewClientSchema() {
  const t = usePartMessages('desk');
  return useMemo(
    () =>
      z.object({
        name: z
          .string()
          .check(
            z.trim(),
            z.refine(isSeen, t.form.nameProblem),
            z.maxLength(DESK_LIMITS.nameCharacters, t.form.nameProblem),
          ),
        roleId: z.string().check(z.minLength(1, t.form.roleProblem)),
        title: z.string().check(z.trim(), z.maxLength(LIMITS.nameCharacters, t.form.titleProblem)),
        tags: z.string(),
      }),
    [t],
  );
}

/** Name and role are enough to begin; everything else can wait. */
export function NewClientForm({ rolePicker, onDone }: NewClientFormProps) {
  const t = usePartMessages('desk');
  const resolver = zodResolver(useNewClientSchema());
  const [roleTitle, setRoleTitle] = useState('');
  const [again, setAgain] = useState(false);
  const { register, handleSubmit, setValue, setError, formState } = useForm({
    resolver,
    defaultValues: { name: '', roleId: '', title: '', tags: '' },
  });
  const { errors, isSubmitting } = formState;
  const choose = (role: IndexEntry) => {
    setValue('roleId', role.id, { shouldValidate: true });
    setRoleTitle(role.title);
  };
  const submit = handleSubmit(async ({ name, roleId, title, tags }) => {
    const client = await addClient({ name, roleId, title, tags: splitTags(tags) });
    if (typeof client === 'string') {
      setError('root', { message: t.form.notAdded[client] });
      return;
    }
    onDone();
    goTo(addressOf(client.id));
  });
  return (
    <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormField
        label={t.form.name}
        problem={errors.name?.message}
        data-first
        {...register('name')}
      />
      <div className="role-choice">
        {roleTitle === '' ? (
          rolePicker(choose, again)
        ) : (
          <p role="status">
            {t.form.role(roleTitle)}{' '}
            <button
              type="button"
              className="quiet"
              autoFocus
              onClick={() => {
                setAgain(true);
                setRoleTitle('');
                setValue('roleId', '');
              }}
            >
              {t.form.otherRole}
            </button>
          </p>
        )}
        {errors.roleId && (
          <p className="problem" role="alert">
            {errors.roleId.message}
          </p>
        )}
      </div>
      <FormField
        label={t.form.title}
        hint={t.form.titleHint}
        problem={errors.title?.message}
        {...register('title')}
      />
      <FormField label={t.form.tags} hint={t.form.tagsHint} {...register('tags')} />
      {errors.root && (
        <p className="problem" role="alert">
          {errors.root.message}
        </p>
      )}
      <div className="button-row">
        <button type="submit" className="primary" disabled={isSubmitting}>
          {t.form.add}
        </button>
        <button type="button" onClick={onDone}>
          {t.form.cancel}
        </button>
      </div>
    </form>
  );
}
