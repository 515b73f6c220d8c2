import { useState, type SyntheticEvent } from 'react';

/**
 * For a `details` whose content is made when it is first opened. A click (or Enter, Space) makes it at
 * once: the browser tells of the opening later, and a Tab in between would pass the content by.
 * Openings without a click (an address, a search in the page) are told by the browser.
 */
export function useFirstOpening(alreadyOpen = false) {
  const [opened, setOpened] = useState(alreadyOpen);
  const props = {
    // Nothing but the summary of a closed one can be clicked.
    onClick: () => setOpened(true),
    onToggle: (event: SyntheticEvent<HTMLDetailsElement>) =>
      event.currentTarget.open && setOpened(true),
  };
  return [opened, props] as const;
}
