import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { loaderSnippet, queryOf } from '@/embed/snippet';
import { embedsOf, moveTime, says, scoreIn } from './browsers';
import { eventually } from './eventually';
import { describeHosts } from './fixture';

/** Keeps every message and every event that reaches the host. */
const LISTEN = `<script>
  window.messages = []; window.events = [];
  addEventListener('message', (event) => messages.push({ from: event.origin, ...event.data }));
  for (const type of ['ready', 'score', 'zone', 'cta']) {
    addEventListener(type, (event) => {
      if (event.target.id) events.push({ type, id: event.target.id, ...event.detail });
    });
  }
</script>`;

interface Heard {
  messages: { type: string; from: string; detail?: unknown }[];
  events: { type: string; id: string; role: string; score: number; zone: string }[];
}

const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { messages, events } = window as unknown as Heard;
    return { messages, events };
  });

const quiet = () => new Promise((resolve) => setTimeout(resolve, 1200));

describeHosts('what an embed tells the page around it', (hosts) => {
  const withId = (id: string, choices = {}) =>
    loaderSnippet(`${hosts.calculator.origin}/`, choices, 'Open it').replace(
      '<personal-ai-risk',
      `<personal-ai-risk id="${id}"`,
    );

  test('nothing but its height by default', async () => {
    const page = await hosts.open(LISTEN + withId('one'));
    const [embed] = await embedsOf(page);
    await moveTime(embed!, 'API design & architecture decisions', 'ArrowRight', 10);
    await quiet();
    const { messages, events } = await heard(page);
    expect(new Set(messages.map(({ type }) => type))).toEqual(new Set(['height']));
    expect(events).toEqual([]);
    await says(embed!, 'Nothing that you do here is saved or sent.');
  });

  test('score, zone, ready and click, once it asked; the visitor is told', async () => {
    const choices = {
      events: 'ready,score,zone,cta',
      cta: 'Talk to us',
      ctaUrl: 'https://example.com/',
    };
    const page = await hosts.open(LISTEN + withId('one', choices));
    const [embed] = await embedsOf(page);
    // 53 minutes a week from endpoints to API design make it Yellow; ten points do so by far.
    await moveTime(embed!, 'API design & architecture decisions', 'ArrowRight', 10);
    const shown = await eventually('a zone event, and the score that is shown', async () => {
      const score = Number(await scoreIn(embed!));
      const { events } = await heard(page);
      const told = events.filter(({ type }) => type === 'score').at(-1)?.score;
      return events.some(({ type }) => type === 'zone') && told === score && score;
    });
    await embed!.evaluate(() => {
      window.open = () => null;
      document.querySelector<HTMLElement>('.button.primary')!.click();
    });
    await eventually('a cta event', async () =>
      (await heard(page)).events.some(({ type }) => type === 'cta'),
    );
    const { events } = await heard(page);
    const role = 'backend-api-developer';
    expect(events[0]).toEqual({ type: 'ready', id: 'one', role, score: 24.5, zone: 'RED' });
    expect(events.at(-1)).toEqual({ type: 'cta', id: 'one', role, score: shown, zone: 'YELLOW' });
    const host = new URL(hosts.host.origin).host;
    await says(embed!, `The page around it (${host}) is told`);
  });

  test('nothing at all to an origin that was not named', async () => {
    const query = queryOf({ origin: 'https://example.com', events: 'ready,score,zone,cta' });
    const frame = `<iframe src="${hosts.calculator.origin}/embed.html${query}" title="x" width="800" height="900"></iframe>`;
    const page = await hosts.open(LISTEN + frame);
    const [embed] = await embedsOf(page);
    await moveTime(embed!, 'API design & architecture decisions', 'ArrowRight', 10);
    await quiet();
    expect((await heard(page)).messages).toEqual([]);
    await says(embed!, '(example.com)');
  });

  test('forged messages change nothing', async () => {
    const forged = (type: string, more: string) =>
      `{ protocol: 'personal-ai-risk', version: 1, type: '${type}', ${more} }`;
    const detail = "detail: { role: 'x', score: 99, zone: 'GREEN' }";
    const forger = `<script>
      setInterval(() => {
        parent.postMessage(${forged('height', 'height: 9999')}, '*');
        parent.postMessage(${forged('score', detail)}, '*');
      }, 50);
    </script>`;
    hosts.host.pages.set('/forger', { html: forger });
    const own = `<script>
      setInterval(() => postMessage(${forged('height', 'height: 9999')}, '*'), 50);
    </script>`;
    const strangers = `<iframe src="/forger" title="forger"></iframe>${own}`;
    const page = await hosts.open(LISTEN + withId('one', { events: 'score' }) + strangers);
    const [embed] = await embedsOf(page);
    // Malformed ones from the right window and origin.
    await embed!.evaluate((origin) => {
      const send = (more: object) =>
        parent.postMessage({ protocol: 'personal-ai-risk', version: 1, ...more }, origin);
      send({ type: 'score', detail: { role: 'x', score: 400, zone: 'GREEN' } });
      send({ type: 'score', detail: null });
      send({ type: 'height', height: '9999' });
      send({ type: 'height', height: 1e9 });
      send({ version: 2, type: 'height', height: 9999 });
      parent.postMessage('personal-ai-risk', origin);
      parent.postMessage(null, origin);
    }, hosts.host.origin);
    await quiet();
    expect((await heard(page)).events).toEqual([]);
    const height = await page.$eval('personal-ai-risk iframe', (frame) => frame.clientHeight);
    expect(height).toBeLessThan(3000);
  });

  test('two embeds at once speak for themselves, and leave nothing behind', async () => {
    const page = await hosts.open(
      LISTEN +
        withId('one', { events: 'ready,score' }) +
        withId('two', { events: 'ready,score', role: 'registered-nurse' }).split('\n')[1],
      { height: 5000 },
    );
    const embeds = await embedsOf(page, 2);
    const second = embeds.find((frame) => frame.url().includes('registered-nurse'))!;
    await moveTime(second, 'Charting vital signs, observations and shift notes', 'ArrowRight', 10);
    const { events } = await eventually('both ready, and a score of the second', async () => {
      const all = await heard(page);
      const ready = all.events.filter(({ type }) => type === 'ready');
      const told = all.events.some(({ type, id }) => type === 'score' && id === 'two');
      return ready.length > 1 && told && all;
    });
    expect(
      events
        .filter(({ type }) => type === 'ready')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
    expect(events.filter(({ type, id }) => type === 'score' && id === 'one')).toEqual([]);
    // Taken out and put back: one frame, one event each.
    await page.evaluate(() => {
      const one = document.getElementById('one')!;
      for (let time = 0; time < 5; time += 1) {
        one.remove();
        document.body.append(one);
      }
      (window as unknown as Heard).events.length = 0;
    });
    await embedsOf(page, 2);
    await eventually('ready again', async () => (await heard(page)).events.length > 0);
    await quiet();
    const again = (await heard(page)).events.filter(({ type }) => type === 'ready');
    expect(again.map(({ id }) => id)).toEqual(['one']);
    expect(await page.$$eval('#one iframe', (frames) => frames.length)).toBe(1);
  });
});
