import { expect, test } from 'vitest';
import { meaningWords } from '@/report/meaningWords';
import { reportResults } from '@/report/reportResults';
import { loadLateWords } from '@/i18n/messages';
import { base, both, ownReport } from './reportGiven';

test('the quick screen says Red before scoring; where the score says otherwise, the score counts', async () => {
  await loadLateWords();
  const meaning = (tasks: typeof base.tasks) => {
    const given = { ...ownReport, profile: { ...base, tasks } };
    return meaningWords(both, given.role, reportResults(given)).join('\n');
  };
  const screened = 'almost certainly Red before scoring.';
  const overruled = `${screened} The whole score says Yellow, and that is what counts.`;
  expect(meaning(base.tasks)).toContain(screened);
  expect(meaning(base.tasks)).not.toContain('that is what counts');
  expect(meaning(base.tasks.map((task) => ({ ...task, score: 1 })))).toContain(overruled);
});
