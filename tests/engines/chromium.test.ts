import { describeEngine } from './describeEngine';
import { launchPlaywright } from './drivers/playwright';

describeEngine('Chromium', () => launchPlaywright('chromium'));
