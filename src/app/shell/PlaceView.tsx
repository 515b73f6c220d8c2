import { memo, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { Afterwards } from '@/ui/Afterwards';
import { Late } from '@/ui/Late';
import type { Place } from '../places';
import { PLACE_VIEWS } from './placeViews';

/**
 * One place; whatever goes wrong in it stays in it. It renders by itself only: an update around HTML
 * that waits to be taken over would throw that away.
 */
export const PlaceView = memo(function PlaceView({ place }: { place: Place }) {
  const t = useMessages();
  const Content = PLACE_VIEWS[place];
  // The place that a page opens with is there at once, whatever becomes of its HTML.
  const [first] = useState(place);
  const [hasMoved, setHasMoved] = useState(false);
  if (place !== first && !hasMoved) setHasMoved(true);
  return (
    <Late key={place} waiting={<p className="placeholder place-loading">{t.app.loading}</p>}>
      <div className={`place place-${place}`}>
        <Afterwards atOnce={!hasMoved}>
          <Content />
        </Afterwards>
      </div>
    </Late>
  );
});
