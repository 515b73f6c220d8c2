import { useEffect, useMemo, useState } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { betterRoles } from '@/store/betterRoles';
import { useStore } from '@/store/store';
import { StatusBadge, type Tone } from '@/ui/StatusBadge';
import { WhenNear } from '@/ui/WhenNear';
import { useReading } from './derivedForEmbed';
import { loadLibrary, type Library } from './embedData';

const SHOWN = 3;

/** The three roles most worth moving to; the library comes when they are near the screen. */
export function EmbedMoves() {
  const t = useEmbedMessages();
  const waiting = <p className="hint">{t.suggestionsLoading}</p>;
  return (
    <section className="embed-part embed-moves" aria-labelledby="moves-title">
      <h2 id="moves-title">{t.suggestions}</h2>
      <WhenNear placeholder={waiting}>
        <Suggestions waiting={waiting} />
      </WhenNear>
    </section>
  );
}

function Suggestions({ waiting }: { waiting: React.ReactNode }) {
  const t = useEmbedMessages();
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  useEffect(() => {
    loadLibrary().then(setLibrary, () => setLibrary('failed'));
  }, []);
  if (library === null) return waiting;
  if (library === 'failed') return <p className="problem">{t.suggestionsFailed}</p>;
  return <MoveList library={library} />;
}

function MoveList({ library }: { library: Library }) {
  const t = useEmbedMessages();
  const { inputs } = useReading();
  const role = useStore((state) => state.role);
  const skills = useStore((state) => state.profile.skills);
  const moves = useMemo(() => {
    return betterRoles(library.roles, role, inputs, skills).next.slice(0, SHOWN);
  }, [library, role, inputs, skills]);
  const titleOf = (id: string) => library.roles.find((each) => each.id === id)!.title;
  if (moves.length === 0) return <p>{t.noSuggestion}</p>;
  return (
    <ol>
      {moves.map((move) => (
        <li key={move.roleId}>
          <strong>{titleOf(move.roleId)}</strong>
          <StatusBadge tone={move.zone.toLowerCase() as Tone}>
            {`${t.format.fixed(move.shown)} ${t.zones[move.zone].name}`}
          </StatusBadge>
          <span className="hint">
            {t.suggestion(move.gain, move.fit * 100)} {move.isDeadEnd && t.deadEnd}
          </span>
        </li>
      ))}
    </ol>
  );
}
