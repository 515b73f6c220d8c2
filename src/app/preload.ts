import { preloadPrinted } from './report/Printed';
import { preloadKeeping } from './shell/KeepButton';
import { preloadPlaces } from './shell/placeViews';
import { preloadFinding } from './shell/RoleDialog';

/** Fetches what is one click away, so that it answers at once, also when the network goes away. */
export function preloadRest(): void {
  preloadPlaces();
  preloadFinding();
  preloadKeeping();
  import('@/store/sessionActions').catch(() => undefined);
  preloadPrinted().catch(() => undefined); // paper shows the place on screen then
}
