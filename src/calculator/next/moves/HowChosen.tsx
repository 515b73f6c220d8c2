import { roleIndex } from '@/data/library';
import { REACH } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { STEP_DOWN_PAY } from '@/store/betterRoles';
import { Disclosure } from '@/ui/Disclosure';

/** How the jobs are found and put in order, with the figures of the rule. */
export function HowChosen() {
  const t = useMessages();
  return (
    <Disclosure summary={t.next.how}>
      <p>{t.next.howChosen(roleIndex.length)}</p>
      <p>{t.next.howClose}</p>
      <p>{t.next.howReach(REACH)}</p>
      <p>{t.next.howSteps(STEP_DOWN_PAY)}</p>
      <p>{t.next.howFigures}</p>
    </Disclosure>
  );
}
