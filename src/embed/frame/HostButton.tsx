import { isFramed } from '@/ui/framed';
import type { EmbedOptions } from './options';
import { OutLink } from './OutLink';
import { tellEvent } from './tell';

/** The one button of whoever embeds this; by itself the page must not speak for them. */
export function HostButton({ options: { cta, tell } }: { options: EmbedOptions }) {
  if (!cta || !isFramed()) return null;
  return (
    <p>
      <OutLink
        className="button primary"
        address={() => cta.url}
        onFollow={() => tellEvent('cta', tell)}
      >
        {cta.text}
      </OutLink>
    </p>
  );
}
