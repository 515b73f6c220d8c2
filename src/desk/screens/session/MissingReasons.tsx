import type { InputPath, Work } from '@/desk/rows/model';
import { inputName } from '@/i18n/inputWords';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { taskNameIn } from '@/desk/state/questions';
import { ReasonField } from './ReasonField';

interface MissingReasonsProps {
  work: Work;
  missing: readonly InputPath[];
  /** Those with a field: what was missing stays while it is being written. */
  fields: readonly InputPath[];
  insist: boolean;
}

/** Names the reasons that nobody has given yet, each with its field. */
export function MissingReasons({ work, missing, fields, insist }: MissingReasonsProps) {
  const t = usePartMessages('desk');
  const m = useMessages();
  const names = missing.map((path) => inputName(m, path, (task) => taskNameIn(work, task)));
  return (
    <section className="missing-reasons">
      <h2>{t.session.missingTitle}</h2>
      <p role="status">{t.session.missingNamed(names)}</p>
      {fields.map((path) => (
        <ReasonField key={path} work={work} path={path} insist={insist} />
      ))}
    </section>
  );
}
