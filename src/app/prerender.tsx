import { prerender } from 'react-dom/static';
import type { Role } from '@/data/schema';
import { startFrom } from '@/store/store';
import { App } from './App';
import { RoleList } from './RoleList';

export { defaultRole } from '@/data/defaultRole';
export { pages } from '@/i18n/languages/en/pages';
export { manifest, roleHead, rolesHead, startHead } from './pageHead';

/** HTML in one piece. Without a limit on its size React would move large parts by inline script. */
async function toHtml(content: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(content, { progressiveChunkSize: Infinity });
  return new Response(prelude).text();
}

/** The calculator as it is before anybody touches it. One at a time: there is one store. */
export async function renderApp(role: Role): Promise<string> {
  startFrom(role);
  return toHtml(<App />);
}

/** The list of every role: links for readers without script and for search engines. */
export const renderRoleList = (): Promise<string> => toHtml(<RoleList />);
