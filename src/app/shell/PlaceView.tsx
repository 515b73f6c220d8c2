import { memo, Suspense } from 'react';
import { useMessages } from '@/i18n/messages';
import { Boundary } from '@/ui/Boundary';
import type { Place } from '../places';
import { FailedPart } from './FailedPart';
import { PLACE_VIEWS } from './placeViews';

/**
 * One place; whatever goes wrong in it stays in it. It renders by itself only: an update around HTML
 * that waits to be taken over would throw that away.
 */
export const PlaceView = memo(function PlaceView({ place }: { place: Place }) {
  const t = useMessages();
  const Content = PLACE_VIEWS[place];
  return (
    <Boundary key={place} fallback={(again) => <FailedPart again={again} />}>
      <Suspense fallback={<p className="placeholder place-loading">{t.app.loading}</p>}>
        <div className={`place place-${place}`}>
          <Content />
        </div>
      </Suspense>
    </Boundary>
  );
});
