// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { writeFiles } from './workshop.mjs';

/**
 * The least that React can do: a slider whose value is echoed. It bears the same names as the
 * calculator's week and result, so that the same measurement runs on both.
 */
const FILES = {
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>One slider</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./main.jsx"></script>
  </body>
</html>
`,
  'main.jsx': `import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [value, setValue] = useState(50);
  return (
    <main id="week">
      <input type="range" min="0" max="100" value={value} style={{ width: 200 }}
        aria-label="Value" onChange={(event) => setValue(Number(event.target.value))} />
      <p className="score-number">{value}</p>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<StrictMode><Page /></StrictMode>);
`,
};

/**
 * Builds the bare page with the project's own React and Vite.
 * @param {string} workshop
 * @returns {Promise<string>} The folder that it was built into.
 */
export async function buildBarePage(workshop) {
  const root = join(workshop, 'bare');
  writeFiles(root, FILES);
  const outDir = join(workshop, 'bare-dist');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  return outDir;
}
