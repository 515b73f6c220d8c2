import { describeEngine } from './describeEngine';
import { launchFirefox } from './drivers/firefox';

describeEngine('Firefox', launchFirefox);
