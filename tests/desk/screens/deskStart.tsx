import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { vi } from 'vitest';
import { DeskApp } from '@/app/desk/DeskApp';
import { closeClient } from '@/desk/state/clientOnScreen';
import { setDesk, theDesk, useDesk } from '@/desk/state/desk';
import { openTheDesk } from '@/desk/state/openDesk';
import { written } from '@/desk/state/writing';
import type { DeskContent } from '@/desk/rows/model';

export const user = userEvent.setup();
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const link = (name: string | RegExp) => screen.getByRole('link', { name });
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** An empty desk, or one with this content, shown at an address. */
export async function showDesk(
  address = '#desk',
  content?: DeskContent,
  calculator = <p>the calculator</p>,
) {
  window.scrollTo = vi.fn();
  // jsdom knows <dialog> but not how to open it.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  closeClient();
  await written();
  setDesk(null);
  useDesk.setState(useDesk.getInitialState(), true);
  await openTheDesk();
  await theDesk().wipe();
  if (content) await theDesk().replaceWith(content);
  setDesk(null);
  useDesk.setState(useDesk.getInitialState(), true);
  window.location.hash = address;
  // Async: its words are fetched while it is shown.
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <DeskApp calculator={calculator} />
      </Suspense>,
    );
  });
}

/** Adds a client on the default role through the form and waits for their page. */
export async function addClientByForm(name: string) {
  await user.click(button('New client'));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), name);
  await user.type(screen.getByRole('combobox', { name: 'Job title' }), 'backend');
  await user.click((await screen.findAllByRole('option', { name: /Backend\/API/ }))[0]!);
  await user.click(button('Add client'));
  await heading(name);
}
