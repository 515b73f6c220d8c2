import type { MouseEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import { EverythingProvider, type Shows } from '@/ui/everything';
import { PLACES, targetOf } from '../places';
import { PlaceView } from './PlaceView';

/** The class of the page that holds every place. */
export const ALL_PLACES = 'all-places';

/** A link to a section stays on this page, where the section is as well. */
function stayHere(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const name = link?.getAttribute('href')?.slice(1) ?? '';
  if (event.defaultPrevented || name === '' || !targetOf(name)) return;
  event.preventDefault();
  window.location.hash = `#all/${name}`;
}

interface AllPlacesProps {
  /** What is one click away is there as well: closed on a page to use, open on one to read. */
  shows: Exclude<Shows, 'asked'>;
}

/** Every place one below the other: for those who know their way, for searching and printing. */
export function AllPlaces({ shows }: AllPlacesProps) {
  const t = useMessages();
  return (
    <EverythingProvider value={shows}>
      <div className={ALL_PLACES} onClickCapture={stayHere}>
        {PLACES.map((place) => (
          <div key={place} id={`place-${place}`}>
            <p className="place-name">{t.places[place].title}</p>
            <PlaceView place={place} />
          </div>
        ))}
      </div>
    </EverythingProvider>
  );
}
