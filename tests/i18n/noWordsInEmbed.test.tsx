// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';

import { BuilderApp } from '@/embed/builder/BuilderApp';
import { RoleSearch } from '@/app/builder/RoleSearch';
import { EmbedApp } from '@/embed/frame/EmbedApp';
import { OPTION_NAMES, readOptions } from '@/embed/frame/options';
import { EmbedMessagesProvider, type EmbedMessages } from '@/i18n/embedMessages';
import { embed } from '@/i18n/languages/en/embed';
import { MessagesProvider } from '@/i18n/messages';
import { marked, pseudo } from './pseudo';
import { strays } from './strays';

vi.mock('virtual:embed-data', () => ({ default: 'assets/none' }));

globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

test('the embed has no word of its own', async () => {
  const { options } = readOptions('', { base: 'https://calc.example/', languages: ['en'] });
  const { container } = render(
    <EmbedMessagesProvider value={marked(embed) as EmbedMessages}>
      <EmbedApp options={options} problems={OPTION_NAMES} />
    </EmbedMessagesProvider>,
  );
  await waitFor(() => expect(container.textContent).toContain('9 times in 10'));
  expect(strays(container)).toEqual([]);
});

test('the page that builds snippets has no word of its own', async () => {
  const container = document.body;
  await act(async () => {
    render(
      <MessagesProvider value={pseudo}>
        <EmbedMessagesProvider value={marked(embed) as EmbedMessages}>
          <Suspense>
            <BuilderApp rolePicker={RoleSearch} />
          </Suspense>
        </EmbedMessagesProvider>
      </MessagesProvider>,
    );
  });
  await screen.findByText(/Put the calculator on your page/);
  for (const snippet of container.querySelectorAll('textarea')) snippet.remove(); // code
  expect(strays(container)).toEqual([]);
});
