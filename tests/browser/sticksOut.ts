import type { Page } from '@playwright/test';

/** What `sticksOut` says of a page whose every part is within it. */
export const NOTHING_OUT = { wider: 0, out: [] };

/** Elements that stick out of the page sideways, unless they scroll in a box of their own. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (
        (right > width + 1 || left < -1) && right - left > 1 && !scrolls(element.parentElement)
      );
    });
    return {
      wider: Math.max(0, document.documentElement.scrollWidth - width),
      out: out
        .slice(0, 5)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    };
  });
