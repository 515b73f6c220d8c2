import { usePartMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { CopyField } from './CopyField';
import { recipeLines, RECIPES } from './recipes';

/** How a snippet gets into the usual systems, and its events into the usual counters. */
export function Recipes({ site }: { site: string }) {
  const t = usePartMessages('builder');
  return (
    <Section id="recipes" title={t.recipes}>
      {RECIPES.map((name) => {
        const lines = recipeLines(name, site);
        return (
          <Disclosure key={name} summary={t.recipeNames[name]}>
            <p>{t.recipeSteps[name]}</p>
            {lines && (
              <CopyField
                label={t.recipeCode(t.recipeNames[name])}
                button={t.copyRecipe}
                text={lines}
              />
            )}
          </Disclosure>
        );
      })}
      <p>
        <a href="embedding.txt">{t.docs}</a>
      </p>
    </Section>
  );
}
