/* global document, location, localStorage, addEventListener */
// Before the first picture: see docs/decisions/prerender.md
(function (page) {
  try {
    const kept = (key) => localStorage.getItem('personal-ai-risk/' + key);
    if (kept('theme')) page.theme = kept('theme');
    if (['profile', 'own-work', 'shared'].some((key) => kept(key) !== null)) page.restoring = '';
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
