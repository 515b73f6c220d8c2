import { partsInTenths } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

const CHANGES = ['evidence', 'barriers', 'growth', 'cap'] as const;

/** The exact parts in one breath, in tenths that add up to the score as shown. */
export function PartsSentence() {
  const t = useMessages();
  const { attribution, personal } = useResult();
  const said = partsInTenths(attribution);
  const clauses = CHANGES.filter((part) => said[part] !== 0).map((part) =>
    t.why.changes[part](said[part]),
  );
  return (
    <>
      <p className="big-line">
        {t.why.tasksAlone(said.tasks)} {t.why.comesTo(clauses, personal.shown)}
      </p>
      <p className="hint">{t.why.scale}</p>
    </>
  );
}
