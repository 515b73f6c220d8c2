import { loadLateWords, useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { FoldedSection } from '@/ui/FoldedSection';
import { loadable } from '@/ui/loadable';

/** Skills and the words about them come when the line is opened. */
const AboutDetails = loadable(async () => {
  const [{ AboutDetails: Details }] = await Promise.all([
    import('./AboutDetails'),
    loadLateWords(),
  ]);
  return Details;
});

/** What the score does not depend on, and the moves do: experience, hours, skills. */
export function AboutSection() {
  const t = useMessages();
  const hours = useStore((state) => state.profile.hoursPerWeek);
  return (
    <FoldedSection id="about" title={t.titles.about} brief={t.score.aboutBrief(hours)}>
      <AboutDetails />
    </FoldedSection>
  );
}
