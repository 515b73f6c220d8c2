import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { useStore } from '@/store/store';
import { setHoursPerWeek, setYearsExperience } from '@/store/valueActions';
import { NumberField } from '@/ui/NumberField';
import { Section } from '@/ui/Section';
import { LadderHint } from './LadderHint';
import { SkillPicker } from './SkillPicker';

/** What the score does not depend on, and the moves do: experience, hours, skills. */
export function AboutSection() {
  const t = useMessages();
  const years = useStore((state) => state.profile.yearsExperience);
  const hours = useStore((state) => state.profile.hoursPerWeek);
  const { min, max } = LIMITS.hoursPerWeek;
  return (
    <Section id="about" title={t.about.title} intro={t.about.intro}>
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
            onChange={setHoursPerWeek}
          />
        </div>
      </div>
      <LadderHint />
      <SkillPicker />
    </Section>
  );
}
