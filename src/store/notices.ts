import { useStore, type NoticeContent } from './store';

let nextId = 1;

/** Tells the person something; the same content is not told twice at once. */
export function notify(content: NoticeContent): void {
  const { notices } = useStore.getState();
  const told = notices.some(
    ({ id: _, ...known }) => JSON.stringify(known) === JSON.stringify(content),
  );
  if (told) return;
  useStore.setState({ notices: [...notices, { ...content, id: nextId }] });
  nextId += 1;
}

export function dismissNotice(id: number): void {
  const { notices } = useStore.getState();
  useStore.setState({ notices: notices.filter((notice) => notice.id !== id) });
}
