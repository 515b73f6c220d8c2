// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlaceTitle } from '@/app/shell/PlaceTitle';
import { defaultRole } from '@/data/defaultRole';
import { untouchedWork } from '@/desk/state/clientStart';
import { sampleClient, sampleDesk } from '../rows/sampleDesk';
import { button, heading, showDesk, user } from './deskStart';

const DESK = 'Coach’s desk · Personal AI Risk';
const client = sampleClient(1, { work: untouchedWork(defaultRole), versions: [] });
const content = { ...sampleDesk(0, 0), clients: [client] };
const titled = (title: string) => waitFor(() => expect(document.title).toBe(title));
const go = (address: string) => act(async () => void (window.location.hash = address));

test('the title of the tab names what the desk shows, there and back', async () => {
  await showDesk('#desk', content);
  await titled(`Clients · ${DESK}`);
  await go('#desk/client-1');
  await titled(`Sample client 1 · ${DESK}`);
  await heading('Sample client 1');
  await go('#desk/client-1/progress');
  await titled(`Progress of Sample client 1 · ${DESK}`);
  await go('#desk/client-1/report');
  await waitFor(() =>
    expect(document.title).toMatch(/^(Report on Sample client 1|AI risk report, )/),
  );
  await go('#desk/client-1');
  await titled(`Sample client 1 · ${DESK}`);
  await go('#desk/backup');
  await titled(`Backup and settings · ${DESK}`);
  await go('#desk/nobody');
  await titled(`Client not found · ${DESK}`);
  await go('#desk');
  await titled(`Clients · ${DESK}`);
});

test('a session is named with its client', async () => {
  await showDesk('#desk/client-1', content);
  await heading('Sample client 1');
  await user.click(button('Start a session'));
  await heading(defaultRole.tasks[0]!.name);
  await titled(`Sample client 1 · Session 1 · ${DESK}`);
});

test('a page of the table is named with its client before its own name', async () => {
  await showDesk('#desk/client-1/table', content, <PlaceTitle view="score" />);
  await titled('Sample client 1 · My score · Backend/API Developer · Personal AI Risk');
  await go('#desk');
  await titled(`Clients · ${DESK}`);
});
