import { LazyWaterfall } from '@/charts/LazyWaterfall';
import type { WaterfallStep } from '@/charts/Waterfall';
import { MODIFIERS, type Attribution } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';
import { Section } from '@/ui/Section';
import { WhenNear } from '@/ui/WhenNear';
import { CompositionTable } from './CompositionTable';
import { Formula } from './Formula';
import './why.css';

const PARTS = ['tasks', ...MODIFIERS, 'cap'] as const;

/** The parts that have something to say; the cap only where it bites. */
function partsShown(attribution: Attribution) {
  return PARTS.filter((part) => part !== 'cap' || Math.abs(attribution.cap) > 1e-9);
}

/** Why the score is what it is: exact parts, the formula, the published illustration. */
export function WhySection() {
  const t = useMessages();
  const { attribution, personal } = useResult();
  const parts = partsShown(attribution);
  const names = t.why.parts;
  const steps = parts.map((part, index): WaterfallStep => {
    const from = parts.slice(0, index).reduce((sum, before) => sum + attribution[before], 0);
    const to = from + attribution[part];
    return { label: names[part], from, to, kind: part === 'tasks' ? 'level' : 'change' };
  });
  const score: WaterfallStep = { label: names.score, from: 0, to: personal.score, kind: 'level' };
  const rows = parts.map((part) => ({
    key: part,
    cells: [names[part], t.format.signed(attribution[part], 2)],
  }));
  const total = {
    key: 'score',
    cells: [names.score, t.format.fixed(personal.score, 2)],
    strong: true,
  };
  return (
    <Section id="why" title={t.why.title} intro={t.why.intro}>
      <h3>{t.why.waterfall}</h3>
      <p className="visually-hidden">{t.why.chartSentence(attribution.tasks, personal.shown)}</p>
      <div className="chart-and-table">
        <WhenNear placeholder={<div className="chart-box" />}>
          <LazyWaterfall steps={[...steps, score]} />
        </WhenNear>
        <DataTable
          caption={t.why.waterfall}
          head={[t.why.part, t.why.points]}
          rows={[...rows, total]}
          numeric={[1]}
        />
      </div>
      <p className="hint">{t.why.partsHint}</p>
      <Formula />
      <CompositionTable />
    </Section>
  );
}
