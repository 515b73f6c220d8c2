import { useMessages } from '@/i18n/messages';
import { PLACES, type View } from '../places';
import { preloadPlaces } from './placeViews';

/** Lines of 24 × 24 for each place. */
const ICONS = {
  score: 'M4 16a8 8 0 1 1 16 0M12 16l4-5',
  why: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5',
  next: 'M4 12h15M13 6l6 6-6 6',
  job: 'M4 8h16v11H4zM9 8V5h6v3',
  compare: 'M7 19V9M12 19V4M17 19v-7',
};

/** The five places: tabs under the header, a bar at the bottom of a phone. */
export function PlaceNav({ view }: { view: View }) {
  const t = useMessages();
  return (
    <nav className="places" aria-label={t.shell.places} onPointerEnter={preloadPlaces}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={place === view ? 'page' : undefined}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={ICONS[place]} />
              </svg>
              {t.places[place].tab}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
