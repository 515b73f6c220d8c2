import { useMessages } from '@/i18n/messages';
import type { View } from '../places';
import { HistoryButtons } from './HistoryButtons';
import { KeepButton } from './KeepButton';
import { MainMenu } from './MainMenu';
import { PlaceNav } from './PlaceNav';
import { RoleField } from './RoleField';
import { ScoreChip } from './ScoreChip';
import './header.css';

/** What is around every place: the role, its score, the ways to the places and to keep one's work. */
export function Header({ view, onFind }: { view: View; onFind: () => void }) {
  const t = useMessages();
  return (
    <header className="shell-head">
      <PlaceNav view={view} />
      <p className="brand">{t.app.name}</p>
      <RoleField onFind={onFind} />
      <ScoreChip />
      <div className="shell-tools">
        <HistoryButtons />
        <KeepButton />
        <MainMenu />
      </div>
    </header>
  );
}
