import { prerender } from 'react-dom/static';
import type { Role } from '@/data/schema';
import { startFrom } from '@/store/store';
import { Pages } from './Pages';
import { AllPlaces } from './shell/AllPlaces';
import { RoleList } from './RoleList';

export { defaultRole } from '@/data/defaultRole';
export { pages } from '@/i18n/languages/en/pages';
export { manifest, roleHead, rolesHead, startHead } from './pageHead';

/**
 * HTML in one piece. Without a limit on its size React would move large parts by inline script. A part
 * that fails stops the build: in a browser it would be missing for those without script.
 */
async function toHtml(content: React.ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(content, {
    progressiveChunkSize: Infinity,
    onError: (error) => void errors.push(error),
  });
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}

/**
 * The calculator as it is before anybody touches it: its first place, which the app takes over, and
 * every place to be read without script. One at a time: there is one store.
 */
export async function renderApp(
  role: Role,
  example = false,
): Promise<{ app: string; copy: string }> {
  startFrom(role, example);
  return { app: await toHtml(<Pages />), copy: await toHtml(<AllPlaces shows="open" />) };
}

/** The list of every role: links for readers without script and for search engines. */
export const renderRoleList = (): Promise<string> => toHtml(<RoleList />);
