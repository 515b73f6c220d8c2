import { useEffect, useMemo, useState } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { betterRoles } from '@/store/betterRoles';
import { useStore } from '@/store/store';
import { StatusBadge } from '@/ui/StatusBadge';
import { WhenNear } from '@/ui/WhenNear';
import { useReading } from './derivedForEmbed';
import { chosenMoves } from './chosenMoves';
import { EmbedProblems } from './EmbedProblems';
import { loadLibrary, type Library } from './embedData';

/** The roles most worth moving to; the library comes when they are near the screen. */
export function EmbedMoves({ named }: { named: readonly string[] }) {
  const t = useEmbedMessages();
  const waiting = <p className="hint">{t.suggestionsLoading}</p>;
  return (
    <section className="embed-part embed-moves" aria-labelledby="moves-title">
      <h2 id="moves-title">{t.suggestions}</h2>
      <WhenNear placeholder={waiting}>
        <Suggestions named={named} waiting={waiting} />
      </WhenNear>
    </section>
  );
}

interface SuggestionsProps {
  /** Ids of roles that the host wants to be shown, if the method allows them. */
  named: readonly string[];
  waiting: React.ReactElement;
}

function Suggestions({ named, waiting }: SuggestionsProps) {
  const t = useEmbedMessages();
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  useEffect(() => {
    loadLibrary().then(setLibrary, () => setLibrary('failed'));
  }, []);
  if (library === null) return waiting;
  if (library === 'failed') return <p className="problem">{t.suggestionsFailed}</p>;
  return <MoveList library={library} named={named} />;
}

function MoveList({ library, named }: { library: Library; named: readonly string[] }) {
  const t = useEmbedMessages();
  const { inputs } = useReading();
  const role = useStore((state) => state.role);
  const skills = useStore((state) => state.profile.skills);
  const moves = useMemo(() => {
    return chosenMoves(betterRoles(library.roles, role, inputs, skills), named);
  }, [library, role, inputs, skills, named]);
  const titleOf = (id: string) => library.roles.find((each) => each.id === id)?.title;
  const isUnknown = named.some((id) => titleOf(id) === undefined);
  const problems = isUnknown && <EmbedProblems problems={['moves']} />;
  if (moves.length === 0) {
    return (
      <>
        {problems}
        <p>{t.noSuggestion}</p>
      </>
    );
  }
  return (
    <>
      {problems}
      <ol>
        {moves.map((move) => (
          <li key={move.roleId}>
            <strong>{titleOf(move.roleId)}</strong>
            <StatusBadge tone={move.zone}>
              {`${t.format.fixed(move.shown)} ${t.zones[move.zone].name}`}
            </StatusBadge>
            <span className="hint">
              {t.suggestion(move.gain, move.fit * 100)} {move.isDeadEnd && t.deadEnd}{' '}
              {named.includes(move.roleId) && t.named}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
