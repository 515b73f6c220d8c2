import { useDeferredValue, useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import { ChoiceField } from '@/ui/ChoiceField';
import { Section } from '@/ui/Section';
import { frameSnippet, loaderSnippet, queryOf } from '../snippet';
import { BuilderFields } from './BuilderFields';
import { choicesOf, formOf, resolver, usable, type BuilderForm } from './choices';
import { CopyField } from './CopyField';

/** The page that builds what a marketer pastes into theirs. */
export function BuilderApp() {
  const t = usePartMessages('builder');
  const form = useForm<BuilderForm>({
    mode: 'onChange',
    resolver,
    defaultValues: formOf(window.location.search),
  });
  const { trigger } = form;
  const chosen = choicesOf(useWatch({ control: form.control }) as BuilderForm);
  const choices = usable(chosen, document.baseURI);
  const asked = queryOf(chosen);
  useEffect(() => {
    void trigger(); // all fields: one may need another, and a link may bring what cannot be used
  }, [trigger, asked]);
  const site = new URL('./', document.baseURI).href;
  return (
    <>
      <header className="top">
        <p className="brand">
          <a href="./">{t.back}</a>
        </p>
      </header>
      <main className="builder">
        <h1>{t.title}</h1>
        <p className="intro">{t.intro}</p>
        <div className="builder-columns">
          <Section id="form" title={t.form}>
            <FormProvider {...form}>
              <form onSubmit={(event) => event.preventDefault()}>
                <BuilderFields />
              </form>
            </FormProvider>
          </Section>
          <Preview address={`embed.html${queryOf(choices)}`} />
        </div>
        <Section id="snippet" title={t.snippet}>
          <CopyField
            label={t.loader}
            hint={t.loaderHint}
            button={t.copyLoader}
            text={loaderSnippet(site, choices, t.fallback)}
          />
          <CopyField
            label={t.frame}
            hint={t.frameHint}
            button={t.copyFrame}
            text={frameSnippet(site, choices, t.frameTitle)}
          />
          <CopyField
            label={t.link}
            button={t.copyLink}
            text={`${site}embed-builder.html${queryOf(choices)}`}
          />
          <p className="hint">{t.docs}</p>
        </Section>
      </main>
    </>
  );
}

const WIDTHS = { phone: 360, desktop: 900 } as const;
type Width = keyof typeof WIDTHS;

function Preview({ address }: { address: string }) {
  const t = usePartMessages('builder');
  const [width, setWidth] = useState<Width>('desktop');
  const shown = useDeferredValue(address);
  const options = (Object.keys(WIDTHS) as Width[]).map((value) => ({
    value,
    label: t.widths[value],
  }));
  return (
    <Section id="preview" title={t.preview}>
      <ChoiceField legend={t.width} value={width} options={options} onChange={setWidth} />
      <div className="preview-scroll" tabIndex={0} role="group" aria-label={t.preview}>
        <iframe
          key={shown}
          className="preview"
          src={shown}
          title={t.previewTitle}
          style={{ width: WIDTHS[width] }}
        />
      </div>
    </Section>
  );
}
