import { leadersOf, withoutNoise, type AxisLead, type ComparedAxis } from '@/engine';
import { useMessages, type Messages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import type { Side } from './useSides';

const SIGNED: readonly ComparedAxis[] = ['evidence', 'growth'];

function valueWords(t: Messages, axis: ComparedAxis, value: number): string {
  if (SIGNED.includes(axis)) return t.format.signed(value);
  if (axis === 'tasks') return t.format.fixed(withoutNoise(value), 2);
  return axis === 'barriers' ? t.format.upTo(value) : t.format.fixed(value);
}

/** One axis as a sentence. */
function leadWords(t: Messages, sides: readonly Side[], lead: AxisLead): string {
  const { axis, values, leaders } = lead;
  const words = t.compare;
  const best = valueWords(t, axis, values[leaders[0]!]!);
  if (leaders.length === sides.length) return words.tie(words.axes[axis], best);
  const names = leaders.map((index) => sides[index]!.name);
  const others = values.flatMap((value, index) =>
    leaders.includes(index) ? [] : [valueWords(t, axis, value)],
  );
  const you = sides[leaders[0]!]!.isYou;
  return words.leads(names, you, words.axes[axis], best, others);
}

/** After the score itself, this many leads are said at once. */
const FIRST_SHOWN = 2;

/** Who leads on the score, in one sentence. */
export function ScoreLead({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const [score] = leadersOf(sides.map(({ reading }) => reading));
  return <>{leadWords(t, sides, score!)}</>;
}

/** Who leads on the other axes, in words: some at once, the rest one click away. */
export function Leads({ sides }: { sides: readonly Side[] }) {
  const t = useMessages();
  const [, ...others] = leadersOf(sides.map(({ reading }) => reading));
  const list = (leads: readonly AxisLead[]) => (
    <ul className="leads">
      {leads.map((lead) => (
        <li key={lead.axis}>{leadWords(t, sides, lead)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t.compare.leadsTitle}</h3>
      {list(others.slice(0, FIRST_SHOWN))}
      <Disclosure summary={t.compare.leadsMore}>{list(others.slice(FIRST_SHOWN))}</Disclosure>
    </>
  );
}
