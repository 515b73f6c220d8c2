// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { GroupView } from '@/desk/screens/group/GroupView';
import { preloadPart } from '@/i18n/messages';
import { Boundary } from '@/ui/Boundary';

vi.mock('@/desk/state/groupScores', async (original) => ({
  ...(await original<object>()),
  scoresOfGroup: () => Promise.reject(new Error('the database went away')),
}));

test('sessions that cannot be read are not said to be missing', async () => {
  vi.spyOn(console, 'error').mockReturnValue(); // React tells of what the boundary caught
  await preloadPart('desk');
  render(
    <Boundary fallback={() => <p>It could not be shown.</p>}>
      <GroupView />
    </Boundary>,
  );
  expect(await screen.findByText('It could not be shown.')).toBeVisible();
});
