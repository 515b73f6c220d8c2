// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CopyField } from '@/embed/builder/CopyField';
import { spokenTexts } from '../ui/spokenTexts';

test('a browser without a clipboard is told to copy from the field', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  await act(
    async () => void render(<CopyField label="Snippet" button="Copy it" text="two lines" />),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Copy it' }));
  expect(await screen.findByText(/copy it from the field/)).toBeVisible();
  expect(screen.getByLabelText('Snippet')).toHaveValue('two lines');
  const spoken = spokenTexts(screen.getByRole('status'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy it' }));
  await waitFor(() =>
    expect(spoken).toEqual(['', expect.stringMatching(/copy it from the field/)]),
  );
  vi.unstubAllGlobals();
});
