import { expect, test } from 'vitest';
import { findWebkit, isDebian } from '../../.ci/webkit.mjs';
import { describeEngine } from './describeEngine';
import { launchPlaywright } from './drivers/playwright';
import { launchWebkit } from './drivers/webkit';

const found = findWebkit();

if (found === 'playwright') describeEngine('WebKit', () => launchPlaywright('webkit'));
else if (found === 'driver') describeEngine('WebKit', launchWebkit);
else {
  const why = isDebian()
    ? 'webkit2gtk-driver and xvfb are not installed, and could not be'
    : 'neither Playwright’s own nor, this being no Debian, WebKitGTK can be installed';
  process.stderr.write(`WebKit was not run: ${why}.\n`);
  const insists = Boolean(process.env['CI']) && isDebian();
  test.skipIf(!insists)(`WebKit was not run: ${why}`, () => {
    expect(found, why).toBeDefined();
  });
}
