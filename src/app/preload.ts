import { preloadPrinted } from './report/Printed';
import { preloadKeeping } from './shell/KeepButton';
import { placesAhead } from './shell/placeViews';
import { preloadFinding } from './shell/RoleDialog';

const whenIdle = (then: () => void) =>
  // eslint-disable-next-line compat/compat -- asked for first
  'requestIdleCallback' in window ? requestIdleCallback(then) : setTimeout(then, 200);

/**
 * Fetches what is one click away, so that it answers at once, also when the network goes away: one
 * after the other in idle moments, as somebody may be moving something meanwhile.
 */
export function preloadRest(): void {
  // At once: a slow machine has no idle moment while somebody goes from control to control.
  void import('@/ui/keepFocus').then(({ keepFocus }) => keepFocus()).catch(() => undefined);
  const ahead: (() => unknown)[] = [
    ...placesAhead,
    preloadKeeping,
    preloadFinding,
    () => import('@/store/sessionActions').catch(() => undefined),
    () => preloadPrinted().catch(() => undefined), // paper shows the place on screen then
  ];
  const next = () => {
    ahead.shift()?.();
    if (ahead.length > 0) whenIdle(next);
  };
  whenIdle(next);
}
