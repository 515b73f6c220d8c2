import { expect, test } from 'vitest';
import { recapHtml, recapRows, recapText } from '@/report/recap';
import { both, clientReport, resultsOf, scoreOf } from './reportGiven';

const rows = recapRows(
  both,
  { ...clientReport, first: { date: '2026-06-01', shown: 24.5 } },
  resultsOf(clientReport),
);

test('a recap says who, when, the score and why, the moves and who does what by when', () => {
  const shown = scoreOf(3.25, -3, 1, -1).toFixed(1);
  const text = recapText(rows);
  expect(text).toContain('Prepared for: Sample client\n');
  expect(text).toContain('Date: 20 November 2026\n');
  expect(text).toContain(`Score: ${shown} of 100, Yellow\n`);
  expect(text).toContain('At first: 24.5 of 100, Red, on 1 June 2026\n');
  expect(text).toContain('What holds: API design');
  expect(text).toContain('- Senior Software Engineer, 55.4 Green\n');
  expect(text).toContain(
    '- Ask for the next API contract: Your coach, by 31 January 2027\n- Write down where the week went: You, done on 1 November 2026',
  );
  // The coach's notes and the reasons stay at the desk.
  expect(text).not.toMatch(/Private remark|Half of it went/);
});

test('as HTML it is a table in which nobody’s words become markup', () => {
  const html = recapHtml([{ label: 'Plan', lines: ['<b>"1 & 2"</b>', 'two'] }]);
  expect(html).toContain('&lt;b&gt;&quot;1 &amp; 2&quot;&lt;/b&gt;<br>two');
  expect(recapHtml(rows).match(/<tr>/g)).toHaveLength(rows.length);
});
