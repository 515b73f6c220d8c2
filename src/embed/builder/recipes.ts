/** Recipes in the order in which they stand; those without lines are steps only. */
export const RECIPES = [
  'ga4',
  'plausible',
  'matomo',
  'wordpress',
  'webflow',
  'squarespace',
  'policy',
] as const;
export type RecipeName = (typeof RECIPES)[number];

/** A script that hands every event of every embed on the page to a tool. */
const forEachEvent = (call: string) => `<script>
  for (const type of ['ready', 'score', 'zone', 'cta']) {
    document.addEventListener(type, ({ target, detail }) => {
      if (target.localName !== 'personal-ai-risk') return;
      ${call}
    });
  }
</script>`;

/** The lines of a recipe for a build at `site`, or null. `docs/embedding.md` holds the same. */
export function recipeLines(name: RecipeName, site: string): string | null {
  switch (name) {
    case 'ga4':
      return forEachEvent(
        "gtag('event', `ai_risk_${type}`, { job: detail.role, risk_score: detail.score, zone: detail.zone });",
      );
    case 'plausible':
      return forEachEvent(
        'plausible(`AI risk ${type}`, { props: { job: detail.role, score: detail.score, zone: detail.zone } });',
      );
    case 'matomo':
      return forEachEvent(
        "(window._paq ??= []).push(['trackEvent', 'AI risk', type, detail.role, detail.score]);",
      );
    case 'policy': {
      const { origin } = new URL(site);
      return `Content-Security-Policy: script-src ${origin}; frame-src ${origin}`;
    }
    default:
      return null;
  }
}
