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
    ['src/engine/assess.ts', '@/data/schema'],
    ['src/engine/assess.ts', '../data/schema'],
    ['src/engine/assess.ts', 'zod'],
    ['src/data/library.ts', '@/profile/schema'],
    ['src/profile/difference.ts', '@/store/store'],
    ['src/store/edit.ts', '@/features/week/TaskRow'],
    ['src/ui/Slider.tsx', '@/engine'],
    ['src/ui/Slider.tsx', '../i18n/messages'],
    ['src/charts/SplitBar.tsx', '@/store/store'],
    ['src/features/week/TaskRow.tsx', '@/features/about/AboutSection'],
    ['src/features/week/TaskRow.tsx', '../about/AboutSection'],
    ['src/features/week/TaskRow.tsx', '@/app/App'],
    ['src/i18n/format.ts', '@/store/store'],
    ['src/embed/frame/EmbedApp.tsx', '@/features/week/TaskRow'],
    ['src/desk/model.ts', '@/store/store'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refused(file, from)).toBe(true);
  });

  test.each([
    ['src/engine/assess.ts', './formula'],
    ['src/data/roleInputs.ts', '../engine'],
    ['src/profile/difference.ts', '@/engine'],
    ['src/store/edit.ts', '@/profile/schema'],
    ['src/charts/SplitBar.tsx', '@/ui/Slider'],
    ['src/features/week/TaskRow.tsx', './TimeField'],
    ['src/features/week/TaskRow.tsx', '@/store/store'],
    ['src/app/App.tsx', '@/features/week/WeekSection'],
  ])('%s may import %s', async (file, from) => {
    expect(await refused(file, from)).toBe(false);
  });
});
