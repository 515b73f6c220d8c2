import { memo } from 'react';
import { useMessages } from '@/i18n/messages';
import { resetTaskField, setTaskScore } from '@/store/weekActions';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { ResetButton } from '@/ui/ResetButton';

const SCORES = [1, 2, 3, 4, 5];

interface TaskScoreProps {
  id: string;
  name: string;
  score: number;
  /** The base role's score; undefined for a task of one's own. */
  base: number | undefined;
}

/** What AI can do of a task, as five buttons; it stays as it is while times move. */
export const TaskScore = memo(function TaskScore({ id, name, score, base }: TaskScoreProps) {
  const t = useMessages();
  return (
    <div className="task-score">
      <span className="task-label">{t.score.week.scoreHead}</span>
      <ChoiceRow
        label={t.week.score(name)}
        value={score}
        choices={SCORES.map((value) => ({
          value,
          label: t.format.upTo(value),
          meaning: t.scoreLevels[value] ?? '',
        }))}
        usual={base}
        onChange={(next) => setTaskScore(id, next)}
      />
      {base !== undefined && base !== score && (
        <ResetButton
          label={t.week.resetScore(name, t.value.base(t.format.upTo(base)))}
          onReset={() => resetTaskField(id, 'score')}
        />
      )}
    </div>
  );
});
