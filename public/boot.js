/* global document, location, localStorage, addEventListener */
// Before the first picture: the chosen colours, and whether what this page shows would stand in for
// somebody's own work. It is then hidden until the app has opened theirs (`app/takeOver.tsx`).
(function (page) {
  try {
    const kept = (key) => localStorage.getItem('personal-ai-risk/' + key);
    if (kept('theme')) page.theme = kept('theme');
    if (kept('profile') !== null || kept('own-work') !== null) page.restoring = '';
  } catch {
    // Storage is blocked: nothing is kept.
  }
  if (/^#(p=|c=|role=|desk|report)/.test(location.hash)) page.restoring = '';
  addEventListener(
    'error',
    ({ target }) => {
      if (target.type !== 'module' || !('restoring' in page)) return;
      delete page.restoring;
      page.failed = '';
    },
    true,
  );
})(document.documentElement.dataset);
