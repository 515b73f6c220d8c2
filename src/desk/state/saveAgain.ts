import { useDesk } from './desk';
import { isUnsaved } from './rows';
import { resaveSettings } from './settingsActions';
import { writeNow } from './writing';

/** Tries again to store everything that could not be: the client's rows and the coach's own. */
export async function saveAgain(): Promise<void> {
  const settingsSaved = await resaveSettings();
  await writeNow();
  if (settingsSaved && !isUnsaved()) useDesk.setState({ saving: 'saved' });
}
