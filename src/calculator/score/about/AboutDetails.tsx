import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { setHoursPerWeek, setYearsExperience } from '@/store/valueActions';
import { NumberField } from '@/ui/NumberField';
import { LadderHint } from './LadderHint';
import { SkillPicker } from './SkillPicker';

/** Experience, hours and skills, each to be changed. */
export function AboutDetails() {
  const t = useMessages();
  const years = useStore((state) => state.profile.yearsExperience);
  const hours = useStore((state) => state.profile.hoursPerWeek);
  const { min, max } = LIMITS.hoursPerWeek;
  return (
    <>
      <p className="intro">{t.about.intro}</p>
      <div className="fields">
        <div className="field">
          <span>{t.about.years}</span>
          <NumberField
            label={t.about.years}
            value={years}
            min={0}
            max={LIMITS.yearsExperience}
            step={0.5}
            problem={t.value.numberBetween(0, LIMITS.yearsExperience)}
            unclear={t.value.unclear}
            onChange={setYearsExperience}
          />
        </div>
        <div className="field">
          <span>{t.about.hours}</span>
          <NumberField
            label={t.about.hours}
            value={hours}
            min={min}
            max={max}
            step={0.5}
            problem={t.value.numberBetween(min, max)}
            unclear={t.value.unclear}
            onChange={setHoursPerWeek}
          />
        </div>
      </div>
      <LadderHint />
      <SkillPicker />
    </>
  );
}
