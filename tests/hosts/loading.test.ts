import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedsOf, says } from './browsers';
import { describeHosts } from './fixture';

const ELEMENT = '<personal-ai-risk><a href="#x">Open it</a></personal-ai-risk>';

describeHosts('the loader', (hosts) => {
  const tag = (attributes: string) =>
    `<script ${attributes} src="${hosts.calculator.origin}/embed.js?ver=6.1"></script>`;

  test.each([
    ['before the element', () => tag('') + ELEMENT],
    ['behind the element', () => ELEMENT + tag('')],
    ['async', () => tag('async') + ELEMENT],
    ['deferred', () => tag('defer') + ELEMENT],
    [
      'added by a script',
      () =>
        `${ELEMENT}<script>const s = document.createElement('script');
         s.src = '${hosts.calculator.origin}/embed.js'; document.head.append(s);</script>`,
    ],
    [
      'inlined, with the frame’s address on the element',
      () => {
        const src = `src="${hosts.calculator.origin}/embed.html"`;
        const element = ELEMENT.replace('<personal-ai-risk', `$& ${src}`);
        return `${element}<script>${readFileSync('dist/embed.js', 'utf8')}</script>`;
      },
    ],
  ])('works when it stands %s', async (_, html) => {
    const page = await hosts.open(html());
    await embedsOf(page);
    const inside = await page.$eval('personal-ai-risk', ({ childNodes }) =>
      Array.from(childNodes, ({ nodeName }) => nodeName),
    );
    expect(inside).toEqual(['IFRAME']);
  });

  /** A build and a bundle on the host's own origin, as modules of others need CORS. */
  const serveScript = (path: string, text: string) =>
    hosts.host.pages.set(path, { html: text, headers: { 'content-type': 'text/javascript' } });
  const loader = () => readFileSync('dist/embed.js', 'utf8');
  const addressIn = async (html: string) => {
    const page = await hosts.open(html);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
    return page.$eval('personal-ai-risk', (each) => each.querySelector('iframe')?.src ?? null);
  };

  test.each([
    ['a module', '<script type="module" src="/calc/embed.js?ver=6.1"></script>'],
    ['a part of a module', '<script type="module">import "/calc/embed.js"</script>'],
    ['what a script imports later', '<script>import("/calc/embed.js")</script>'],
  ])('finds its address as %s', async (_, html) => {
    serveScript('/calc/embed.js', loader());
    const page = await hosts.open(ELEMENT + html);
    const found = await page.waitForSelector('personal-ai-risk iframe');
    expect(await found!.evaluate(({ src }) => src)).toBe(`${hosts.host.origin}/calc/embed.html`);
  });

  test.each([
    ['in a bundle of a like name', '<script src="/assets/youtube-embed-vendor.js"></script>'],
    [
      'in a module of a like name',
      '<script type="module" src="/assets/youtube-embed-vendor.js"></script>',
    ],
    [
      'in a bundle, beside a script of its name',
      '<script src="/vendor/embed.js"></script><script src="/assets/bundle.js"></script>',
    ],
    [
      'evaluated',
      '<script src="/vendor/embed.js"></script><script>fetch("/assets/bundle.js").then(r => r.text()).then(eval)</script>',
    ],
  ])('does not guess an address %s', async (_, html) => {
    serveScript('/assets/youtube-embed-vendor.js', loader());
    serveScript('/assets/bundle.js', loader());
    serveScript('/vendor/embed.js', '');
    expect(await addressIn(ELEMENT + html)).toBeNull();
  });

  test('does not take another script of its name for itself where it was inlined', async () => {
    serveScript('/vendor/embed.js', '');
    const html = `<script src="/vendor/embed.js"></script>${ELEMENT}<script>${loader()}</script>`;
    expect(await addressIn(html)).toBeNull();
  });

  test('leaves the link where it was inlined and nobody named an address', async () => {
    const said: string[] = [];
    const page = await hosts.open(
      `${ELEMENT}<script>${readFileSync('dist/embed.js', 'utf8')}</script>`,
      { before: (each) => Promise.resolve(void each.on('console', (m) => said.push(m.text()))) },
    );
    expect(await page.$eval('personal-ai-risk', ({ innerHTML }) => innerHTML)).toContain('Open it');
    expect(said.join()).toContain('embed.html');
  });

  test('hands a button address that is none to the frame, which names it', async () => {
    const element = ELEMENT.replace('<personal-ai-risk', '$& cta="Talk" cta-url="https://"');
    const page = await hosts.open(tag('async') + element);
    const [embed] = await embedsOf(page);
    await says(embed!, 'ctaUrl: ');
  });
});
