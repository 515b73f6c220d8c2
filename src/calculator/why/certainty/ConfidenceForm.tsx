import { CONFIDENCES, SCORED_GROUPS, STEP_CHANCE } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { confidenceOf } from '@/profile/baseProfile';
import { setConfidence } from '@/store/confidenceActions';
import { useStore } from '@/store/store';
import { ChoiceField } from '@/ui/ChoiceField';

/** How sure the person is of each group of inputs. */
export function ConfidenceForm() {
  const t = useMessages();
  const profile = useStore((state) => state.profile);
  const confidence = confidenceOf(profile);
  const options = CONFIDENCES.map((value) => ({ value, label: t.certainty.levels[value] }));
  const [sure, roughly, guessing] = CONFIDENCES.map((level) =>
    t.certainty.sides(STEP_CHANCE[level]),
  );
  return (
    <>
      <p className="hint">{t.certainty.levelHints(sure!, roughly!, guessing!)}</p>
      {!profile.confidence && <p className="hint">{t.certainty.confidenceHint}</p>}
      <div className="confidence">
        {SCORED_GROUPS.map((group) => (
          <ChoiceField
            key={group}
            legend={t.groups[group]}
            value={confidence[group]}
            options={options}
            onChange={(level) => setConfidence(group, level)}
          />
        ))}
      </div>
    </>
  );
}
