import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { Judgements } from './Judgements';

/** *Displaced*: no whole job is left to do with AI, so there is no version; the moves are the way on. */
export function NoVersion() {
  const t = useMessages();
  const verdict = useStore((state) => state.role.variant?.verdict);
  return (
    <>
      <p className="big-line">{t.variant.noVersion}</p>
      <p>
        {verdict?.reason} <a href="#next">{t.variant.toMoves}</a>
      </p>
      <Disclosure summary={t.variant.why}>
        <Judgements edited={false} />
      </Disclosure>
    </>
  );
}

/** As many tasks as a sentence can hold. */
const NAMED = 3;

/** *Little to build*: the week stays as it is; what AI helps with is said. */
export function LittleToBuild() {
  const t = useMessages();
  const { inputs } = useResult();
  const verdict = useStore((state) => state.role.variant?.verdict);
  const helped = inputs.tasks
    .filter(({ bucket }) => bucket === 'augmented')
    .sort((a, b) => b.time - a.time)
    .slice(0, NAMED)
    .map(({ name }) => name);
  return (
    <>
      <p className="big-line">{t.variant.little}</p>
      <p>
        {helped.length > 0 ? t.variant.littleHelps(helped) : t.variant.littleNothing}{' '}
        {verdict?.reason}
      </p>
    </>
  );
}
