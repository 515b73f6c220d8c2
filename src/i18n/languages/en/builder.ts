import { formats } from '../../format';

const f = formats('en');

/** Words of the page that builds snippets for embedding. */
export const builder = {
  title: 'Put the calculator on your page',
  intro:
    'Choose what it shows, look at it on a phone and on a desktop, and copy two lines into your page. No cookies, no tracking. What a visitor enters never leaves their browser, unless you ask for events below; then the frame says so.',
  back: 'To the calculator',
  examples: 'See it on five sample pages',
  form: 'What it shows',
  role: 'Role to begin with',
  roleFirst: 'The calculator’s own first role',
  roleNow: (title: string) => `It begins with: ${title}`,
  rolesList: 'All roles, A to Z',
  lock: 'Visitors cannot choose another role',
  theme: 'Theme',
  themes: { light: 'Light', auto: 'As the visitor’s system', dark: 'Dark' },
  themeHint:
    'Light is usual, as most pages are. Choose the second if yours follows the system too.',
  tone: 'Tone',
  tones: {
    plain: 'Plain: the score first, in the colour of its zone',
    gentle: 'Gentle: a step first, no red or green',
  },
  accent: 'Your colour, such as 1f5f7a',
  accentPick: 'Pick your colour',
  accentTyped: (colour: string) => `You chose ${colour}.`,
  accentUse: { light: 'On a light page', dark: 'On a dark page' },
  accentButton: 'Button',
  accentText: 'Links',
  accentSame: 'Used as it is.',
  accentDarkInk: 'The button keeps your colour, with dark text on it.',
  accentLightInk: 'The button keeps your colour, with white text on it.',
  accentChanged: (colour: string, contrast: number, needed: number) =>
    `Links are ${colour}: yours has a contrast of ${f.upTo(contrast, 1)} to 1 there, and text needs ${f.upTo(needed, 1)}.`,
  shows: 'How much of it',
  showing: {
    short: 'Short: the score and one step, the rest behind “Make it yours”',
    parts: 'Parts that I choose, all open',
  },
  sections: 'Parts',
  sectionNames: {
    tasks: 'Tasks with sliders',
    result: 'Result',
    change: 'Smallest change',
    moves: 'Roles to move to',
  },
  moves: 'Roles that you would like to suggest',
  movesHint: (most: number) =>
    `Up to ${f.upTo(most)}. Each is shown only to visitors for whom our method finds it a fair move.`,
  movesFull: (most: number) => `That is ${f.upTo(most)}, the most there can be.`,
  movesShown: (job: string, shown: string[], others: string[]) =>
    [
      shown.length > 0 && `From the usual week of “${job}” it shows ${f.list(shown)}.`,
      others.length > 0 &&
        `From there our method finds no fair move to ${f.list(others)}. A visitor with another job or week may see ${others.length === 1 ? 'it' : 'them'}.`,
    ]
      .filter(Boolean)
      .join(' '),
  removeMove: (title: string) => `Remove ${title}`,
  cta: 'Text of your button',
  ctaCount: (count: number, most: number) => `${f.upTo(count)} of ${f.upTo(most)} characters`,
  ctaUrl: 'Address of your button',
  mended: {
    ctaUrl: 'We put https:// in front of it.',
    origin: 'We kept what counts of it: https:// and the name of your site.',
  },
  full: 'The way to the full version',
  fullPlaces: { first: 'In bold, first below the rest', last: 'As the last line, in small print' },
  fullHint: 'It cannot be left out: it says where the method can be read.',
  events: 'Tell my page',
  eventNames: {
    ready: 'when it is shown',
    score: 'a changed score',
    zone: 'a changed zone',
    cta: 'a click on my button',
  },
  eventsHint:
    'Off by default. Your page hears the role’s id, the score and the zone, never a text. The frame tells the visitor.',
  origin: 'Address of your site, such as https://example.com',
  originHint: 'Only the plain frame needs it; the script knows it by itself.',
  /** What is wrong with a field, under the field's own name. */
  problems: {
    role: 'We have no such role. Choose one from the search.',
    lock: 'Tick it or leave it.',
    theme: 'Choose one of the three themes.',
    tone: 'Choose one of the two tones.',
    accent: 'Write a colour as six digits and letters, such as 1f5f7a.',
    sections: 'Tick one part at least.',
    moves: 'Choose up to five roles from the search.',
    cta: 'Your button needs a text of 1 to 40 characters.',
    ctaUrl: 'Your button needs an address that begins with https://, or a page of your site.',
    full: 'Choose one of the two places.',
    lang: 'This language is not there yet.',
    origin: 'To tell your page, the plain frame needs the address of your site.',
    events: 'Choose from the four events.',
  },
  frameCtaUrl:
    'In the plain frame the button needs its whole address, with https:// and the name of your site.',
  ctaTooLong: (over: number) =>
    f.plural(over, {
      one: 'This is # character too long. Please shorten it.',
      other: 'This is # characters too long. Please shorten it.',
    }),
  preview: 'Preview',
  previewTitle: 'Preview of the embed',
  width: 'Width',
  widths: { phone: 'Phone, 360 px', desktop: 'Desktop, 900 px' },
  scaled: (percent: number) => `Shown at ${f.upTo(percent)} % of its size, so that it fits.`,
  snippet: 'Copy it',
  loader: 'With our script (height follows the content)',
  loaderHint:
    'Two lines; the script weighs under 2 kB and runs after your page. Works where your page may run a script from this address.',
  frame: 'Plain frame (for a CMS that strips scripts)',
  frameHint: 'One line of a fixed height; the frame scrolls inside where that is too little.',
  notReady: 'Not ready to copy yet:',
  copyLoader: 'Copy the two lines',
  copyFrame: 'Copy the frame',
  copyLink: 'Copy a link to this preview',
  link: 'Link to this preview',
  copied: 'Copied.',
  copyFailed: 'Could not reach the clipboard; copy it from the field.',
  fallback: 'How exposed is this job to AI? Open the calculator',
  frameTitle: 'How exposed is this job to AI?',
  recipes: 'How to put it there',
  recipeNames: {
    ga4: 'Events into Google Analytics 4',
    plausible: 'Events into Plausible',
    matomo: 'Events into Matomo',
    wordpress: 'WordPress',
    webflow: 'Webflow',
    squarespace: 'Squarespace',
    policy: 'A page with a strict policy (CSP)',
  },
  recipeSteps: {
    ga4: 'Tick the events above, paste the two lines, and put this below them. Ask your visitors first, if your law wants it.',
    plausible:
      'Tick the events above, paste the two lines, and put this below them. Add a goal for each event in Plausible.',
    matomo: 'Tick the events above, paste the two lines, and put this below them.',
    wordpress:
      'Add a “Custom HTML” block and paste the two lines. If they vanish when you save, your account may not post scripts: paste the plain frame.',
    webflow: 'Drag an “Embed” element to its place, paste the two lines, and publish the site.',
    squarespace:
      'Add a “Code” block, choose HTML, and paste the two lines. If your plan allows no scripts, paste the plain frame.',
    policy:
      'Add our address to the two lines of your policy. The plain frame needs the second only.',
  },
  copyRecipe: 'Copy these lines',
  recipeCode: (name: string) => `Lines for: ${name}`,
  docs: 'All options, events, policies and hosting',
};
