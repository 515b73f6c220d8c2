import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useMessages } from '@/i18n/messages';
import type { OwnRoleDescription } from '@/store/openRole';
import { DimensionQuestions } from './DimensionQuestions';
import { OwnTasks } from './OwnTasks';
import {
  describeOwnRole,
  emptyOwnRole,
  ownRoleSchema,
  type OwnRole,
  type OwnRoleValues,
} from './ownRoleSchema';

interface OwnRoleFormProps {
  title: string;
  onDescribed: (description: OwnRoleDescription) => Promise<void> | void;
  /** Says what comes of it. */
  submit: string;
}

/** A guided start for a role that the library does not have. */
export function OwnRoleForm({ title, onDescribed, submit: label }: OwnRoleFormProps) {
  const t = useMessages();
  const resolver = useMemo(() => zodResolver(ownRoleSchema(t)), [t]);
  const form = useForm<OwnRoleValues, unknown, OwnRole>({
    resolver,
    defaultValues: emptyOwnRole(title),
  });
  const problem = form.formState.errors.title?.message;
  const submit = form.handleSubmit((values) => onDescribed(describeOwnRole(values)));
  return (
    <FormProvider {...form}>
      <form className="own-role" noValidate onSubmit={(event) => void submit(event)}>
        <label className="field">
          <span>{t.find.titleLabel}</span>
          <input type="text" aria-invalid={problem !== undefined} {...form.register('title')} />
          {problem && (
            <span className="problem" role="alert">
              {problem}
            </span>
          )}
        </label>
        <OwnTasks />
        <DimensionQuestions />
        <button type="submit" className="primary">
          {label}
        </button>
      </form>
    </FormProvider>
  );
}
