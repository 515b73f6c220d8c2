import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import { Section } from '@/ui/Section';
import { ProvenanceDetails } from './ProvenanceDetails';
import { ScoreReasons } from './ScoreReasons';
import './role.css';

/** The role on screen: what is happening to it, what it is, and where its figures come from. */
export function RoleHeader() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const title = useStore((state) => titleOf(state.role, state.profile));
  const { base, personal } = useResult();
  const own = isOwnRole(role);
  const { kind } = role.provenance;
  const told = own ? personal : base;
  return (
    <Section id="role" title={title}>
      <Particulars own={own} title={title} />
      <p className="big-line">
        {t.brief.happening(told.shares.displaced / 10, told.evidenceTotal)}
      </p>
      <div className="role-columns">
        {role.summary && <p className="lead">{role.summary}</p>}
        <ScoreReasons told={told} />
      </div>
      {own ? (
        <p className="hint">{t.provenance.ownHint}</p>
      ) : (
        <Disclosure summary={`${t.provenance[kind]}: ${t.provenance[`${kind}Hint`]}`}>
          <ProvenanceDetails />
        </Disclosure>
      )}
    </Section>
  );
}

/** Level, years, where the figures come from, and which role a person started from. */
function Particulars({ own, title }: { own: boolean; title: string }) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { kind } = role.provenance;
  const { level, fromYears, toYears } = role.seniority;
  return (
    <p className="eyebrow">
      {!own && `${t.role.levels[level]}, ${t.role.years(fromYears, toYears)} · `}
      <span title={t.provenance[`${kind}Hint`]}>{t.provenance[kind]}</span>
      {title !== role.title && !own && ` · ${t.role.startedFrom(role.title)}`}
    </p>
  );
}
