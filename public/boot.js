/* global document, top, self, location, localStorage, addEventListener */
// Before the first picture: see docs/decisions/prerender.md
(function (page) {
  // In a frame: src/ui/framed.ts
  if (top !== self) {
    page.framed = '';
    return;
  }
  try {
    const theme = localStorage.getItem('personal-ai-risk/theme');
    if (theme) page.theme = theme;
    const work = /^personal-ai-risk\/(profile|own-work|shared(-\d+)?)$/;
    if (Object.keys(localStorage).some((key) => work.test(key))) page.restoring = '';
  } catch {
    // Storage is blocked: nothing is kept.
  }
  page.script = '';
  // The page's HTML shows the first place: any other address waits for the app.
  if (
    !/^#?(score|week|evidence|barriers|growth|protective|about|result|share)?$/.test(location.hash)
  ) {
    page.restoring = '';
  }
  // Code that does not come, comes in half or fails: what is on screen must not look alive.
  addEventListener(
    'error',
    ({ target, filename }) => {
      const ours = target.type === 'module' || (filename || '').startsWith(location.origin);
      if (!ours || 'live' in page) return;
      delete page.restoring;
      page.failed = '';
    },
    true,
  );
})(document.documentElement.dataset);
