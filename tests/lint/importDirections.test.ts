import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function refused(file: string, from: string): Promise<boolean> {
  const [result] = await eslint.lintText(`import { x } from '${from}';\nexport const y = x;\n`, {
    filePath: file,
  });
  return result!.messages.some((message) => message.ruleId === 'no-restricted-imports');
}

describe('import directions are errors of the linter', () => {
  test.each([
    ['src/engine/score/assess.ts', '@/data/schema'],
    ['src/engine/score/assess.ts', '../../data/schema'],
    ['src/engine/score/assess.ts', 'zod'],
    ['src/data/library.ts', '@/profile/schema'],
    ['src/profile/difference.ts', '@/store/store'],
    ['src/store/edit.ts', '@/calculator/score/week/TaskRow'],
    ['src/store/edit.ts', '@/desk/state/desk'],
    ['src/ui/Slider.tsx', '@/engine'],
    ['src/ui/Slider.tsx', '../i18n/messages'],
    ['src/charts/SplitBar.tsx', '@/store/store'],
    ['src/calculator/score/week/TaskRow.tsx', '@/calculator/why/parts/WhySection'],
    ['src/calculator/score/week/TaskRow.tsx', '../../why/parts/WhySection'],
    ['src/calculator/score/week/TaskRow.tsx', '@/app/App'],
    ['src/calculator/score/week/TaskRow.tsx', '@/report/ReportView'],
    ['src/calculator/find/RoleFinder.tsx', '../score/week/TaskRow'],
    ['src/calculator/keep/SharePanel.tsx', '@/calculator/compare/columns/Leads'],
    ['src/i18n/format.ts', '@/store/store'],
    ['src/embed/frame/EmbedApp.tsx', '@/calculator/score/week/TaskRow'],
    ['src/report/ReportView.tsx', '@/desk/rows/model'],
    ['src/desk/screens/client/ClientView.tsx', '@/calculator/find/RoleFinder'],
    ['src/desk/rows/model.ts', '@/store/store'],
    ['src/desk/rows/model.ts', '../state/desk'],
    ['src/desk/state/desk.ts', '@/desk/screens/client/ClientView'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refused(file, from)).toBe(true);
  });

  test.each([
    ['src/engine/score/assess.ts', './formula'],
    ['src/engine/moves/nearestMoves.ts', '../score/assess'],
    ['src/data/roleInputs.ts', '../engine'],
    ['src/profile/difference.ts', '@/engine'],
    ['src/store/edit.ts', '@/profile/schema'],
    ['src/charts/SplitBar.tsx', '@/ui/Slider'],
    ['src/calculator/score/week/TaskRow.tsx', './TimeField'],
    ['src/calculator/score/week/TaskRow.tsx', '../about/AboutSection'],
    ['src/calculator/score/week/TaskRow.tsx', '@/store/store'],
    ['src/calculator/compare/columns/CompareSection.tsx', '@/calculator/keep/versions/VersionList'],
    ['src/desk/screens/client/ClientView.tsx', '../../state/desk'],
    ['src/app/App.tsx', '@/calculator/score/week/WeekSection'],
  ])('%s may import %s', async (file, from) => {
    expect(await refused(file, from)).toBe(false);
  });
});
