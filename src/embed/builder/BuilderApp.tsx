import { useEffect } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { usePartMessages } from '@/i18n/messages';
import { Section } from '@/ui/Section';
import { queryOf, type Choices } from '../snippet';
import { BuilderFields } from './BuilderFields';
import { choicesOf, formOf, resolver, usable, type BuilderForm } from './choices';
import { Preview } from './Preview';
import { Recipes } from './Recipes';
import type { WithRolePicker } from './rolePicker';
import { SnippetSection } from './SnippetSection';

/** The preview hears its events itself where the page's own address is not known yet. */
function previewQuery(chosen: Choices): string {
  const told = { ...chosen, origin: chosen['origin'] || window.location.origin };
  return queryOf(usable(chosen['events'] ? told : chosen, document.baseURI));
}

/** The page that builds what a marketer pastes into theirs. */
export function BuilderApp({ rolePicker }: WithRolePicker) {
  const t = usePartMessages('builder');
  const form = useForm<BuilderForm>({
    mode: 'onChange',
    resolver,
    defaultValues: formOf(window.location.search),
  });
  const { trigger } = form;
  const chosen = choicesOf(useWatch({ control: form.control }) as BuilderForm);
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
        <p>
          <a href="embed-examples.html">{t.examples}</a>
        </p>
        <div className="builder-columns">
          <Section id="form" title={t.form}>
            <FormProvider {...form}>
              <form onSubmit={(event) => event.preventDefault()}>
                <BuilderFields rolePicker={rolePicker} />
              </form>
            </FormProvider>
          </Section>
          <Preview address={`embed.html${previewQuery(chosen)}`} />
        </div>
        <SnippetSection site={site} chosen={chosen} />
        <Recipes site={site} />
      </main>
    </>
  );
}
