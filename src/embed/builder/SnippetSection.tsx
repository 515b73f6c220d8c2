import { usePartMessages } from '@/i18n/messages';
import { Section } from '@/ui/Section';
import type { OptionName } from '../frame/options';
import { frameSnippet, loaderSnippet, queryOf, type Choices } from '../snippet';
import { elementProblemsOf, frameProblemsOf } from './choices';
import { CopyField } from './CopyField';

/** What is taken along, once nothing that was chosen would be missing in it. */
export function SnippetSection({ site, chosen }: { site: string; chosen: Choices }) {
  const t = usePartMessages('builder');
  const inFrame = frameProblemsOf(chosen, document.baseURI);
  const inWords = (names: readonly OptionName[]) => names.map((name) => t.problems[name]);
  return (
    <Section id="snippet" title={t.snippet}>
      <CopyField
        label={t.loader}
        hint={t.loaderHint}
        button={t.copyLoader}
        text={loaderSnippet(site, chosen, t.fallback)}
        missing={inWords(elementProblemsOf(chosen, document.baseURI))}
      />
      <CopyField
        label={t.frame}
        hint={t.frameHint}
        button={t.copyFrame}
        text={frameSnippet(site, chosen, t.frameTitle)}
        missing={inFrame.map((name) => (name === 'ctaUrl' ? t.frameCtaUrl : t.problems[name]))}
      />
      <CopyField
        label={t.link}
        button={t.copyLink}
        text={`${site}embed-builder.html${queryOf(chosen)}`}
      />
    </Section>
  );
}
