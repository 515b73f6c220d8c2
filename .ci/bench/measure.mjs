/**
 * How long a calendar of ten years takes (20 MB, 50,000 entries, 500 series) and whether a frame
 * freezes meanwhile: node .ci/bench/measure.mjs <address of the built page>.
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser.mjs';

const ENTRIES = 50_000;
const YEARS_DAYS = 3652;
const LAST_DAY = Date.UTC(2026, 10, 30);
const WORDS = [
  'Design',
  'Review',
  'Planning',
  'Incident',
  'Database',
  'Endpoint',
  'Budget',
  'Plan',
];

const two = (number) => String(number).padStart(2, '0');

/** One entry of half an hour; each hundredth begins a series without an end. */
function entry(number) {
  const back = YEARS_DAYS - Math.floor((number * YEARS_DAYS) / ENTRIES);
  const day = new Date(LAST_DAY - back * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const hour = two(8 + (number % 9));
  return [
    'BEGIN:VEVENT',
    `DTSTART;TZID=Europe/Berlin:${day}T${hour}0000`,
    `DTEND;TZID=Europe/Berlin:${day}T${hour}3000`,
    ...(number % 100 === 0 ? [`RRULE:FREQ=${number % 200 ? 'WEEKLY' : 'DAILY'}`] : []),
    `UID:${number}-of-the-bench@example.org`,
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=sample',
    ' .client@example.org;X-NUM-GUESTS=0:mailto:sample.client@example.org',
    `DESCRIPTION:${'Sample text of an agenda. '.repeat(3)}`,
    `SUMMARY:${WORDS[number % WORDS.length]} ${number}`,
    'END:VEVENT',
  ].join('\r\n');
}

function calendar() {
  const entries = Array.from({ length: ENTRIES }, (_, number) => entry(number));
  const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:sample.client@example.org';
  return `${head}\r\n${entries.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}

const address = process.argv[2] ?? 'http://127.0.0.1:4173/';
const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const file = join(folder, 'ten-years.ics');
const text = calendar();
writeFileSync(file, text);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(LAST_DAY));
  await page.goto(address);
  await page.getByRole('button', { name: 'Measure it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Measure your week' });
  await dialog.getByLabel('Choose calendar files (.ics)').waitFor();
  await page.evaluate(() => {
    const seen = (window.seen = { longest: 0, began: 0, ended: 0 });
    let last = 0;
    const frame = (now) => {
      if (seen.began && !seen.ended && last) seen.longest = Math.max(seen.longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const dialog = document.querySelector('.measure');
    dialog.addEventListener('change', () => (seen.began ||= new Event('x').timeStamp), true);
    new MutationObserver(() => {
      if (!seen.ended && dialog.querySelector('select[aria-label^="Belongs"]'))
        seen.ended = new Event('x').timeStamp;
    }).observe(dialog, { childList: true, subtree: true });
  });
  await dialog.getByLabel('Choose calendar files (.ics)').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Take these times over' }).waitFor({ timeout: 120_000 });
  const { longest, began, ended } = await page.evaluate(() => window.seen);
  const megabytes = (text.length / 1e6).toFixed(1);
  console.log(`${megabytes} MB, ${ENTRIES} entries: ${((ended - began) / 1000).toFixed(2)} s`);
  console.log(`longest time between two frames: ${Math.round(longest)} ms`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
