import { insights } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { useMessages } from '@/i18n/messages';
import { useBaseProfile, useResult } from '@/store/derived';
import { insightWords } from './insightWords';

/** What the person's own numbers say, most important first. */
export function KeyInsights() {
  const t = useMessages();
  const base = useBaseProfile();
  const { inputs } = useResult();
  const names = new Map(inputs.tasks.map((task) => [task.id, task.name]));
  const sentences = insights(profileInputs(base), inputs).map((insight) => ({
    kind: insight.kind,
    words: insightWords(t, insight, (id) => names.get(id) ?? id),
  }));
  return (
    <div className="callout key-insights">
      <h3>{t.brief.insights}</h3>
      <ul>
        {sentences.map(({ kind, words }) => (
          <li key={kind}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
