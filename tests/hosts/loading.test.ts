import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedsOf, textIn } from './browsers';
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
    expect(await textIn(embed!)).toContain('ctaUrl: ');
  });
});
