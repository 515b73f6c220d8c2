import { lazy, useEffect, useRef, type RefObject } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';
import './role.css';

const ProvenanceDetails = lazy(async () => ({
  default: (await import('./ProvenanceDetails')).ProvenanceDetails,
}));

/** The role on screen: what it is, where its figures come from, and why it scores as it does. */
export function RoleHeader() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const title = useStore((state) => titleOf(state.role, state.profile));
  const { base, personal } = useResult();
  const heading = useFocusOnChange(role.id);
  const own = isOwnRole(role);
  const { kind } = role.provenance;
  const { level, fromYears, toYears } = role.seniority;
  const told = own ? personal : base;
  const reasons = [
    t.role.displaced(told.shares.displaced),
    t.role.evidence(told.evidenceTotal),
    t.role.growth(told.growth),
    t.role.barriers(told.barriersTotal),
  ];
  const scored = own ? t.role.ownScore : t.role.baseScore;
  return (
    <div className="role-header">
      <p className="eyebrow">
        {!own && `${t.role.levels[level]}, ${t.role.years(fromYears, toYears)} · `}
        <span title={t.provenance[`${kind}Hint`]}>{t.provenance[kind]}</span>
        {title !== role.title && !own && ` · ${t.role.startedFrom(role.title)}`}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {role.summary && <p className="lead">{role.summary}</p>}
      <h2 className="small-head">
        {t.role.reasonsTitle}: {scored(told.shown, t.zones[told.zone].name)}
      </h2>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        {t.role.start} <a href="#week">{t.role.startLink}</a>
      </p>
      {own ? (
        <p className="hint">{t.provenance.ownHint}</p>
      ) : (
        <Disclosure summary={`${t.provenance[kind]}: ${t.provenance[`${kind}Hint`]}`}>
          <ProvenanceDetails />
        </Disclosure>
      )}
    </div>
  );
}

/** Another role begins at its heading: that is where reader and keyboard go on. */
function useFocusOnChange(roleId: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(roleId);
  useEffect(() => {
    if (shown.current === roleId) return;
    shown.current = roleId;
    heading.current?.focus();
  }, [roleId]);
  return heading;
}
