import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { sourceNames } from '@/data/sourceNames';
import './role.css';

/** The role on screen: what it is, where its figures come from, and why it scores as it does. */
export function RoleHeader() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const { base } = useResult();
  const { level, fromYears, toYears } = role.seniority;
  const { kind, note, ours } = role.provenance;
  const reasons = [
    t.role.displaced(base.shares.displaced),
    t.role.evidence(base.evidenceTotal),
    t.role.growth(base.growth),
    t.role.barriers(base.barriersTotal),
  ];
  return (
    <div className="role-header">
      <p className="eyebrow">
        {t.role.levels[level]}, {t.role.years(fromYears, toYears)} ·{' '}
        <span title={t.provenance[`${kind}Hint`]}>{t.provenance[kind]}</span>
      </p>
      <h1>{role.title}</h1>
      <p className="lead">{role.summary}</p>
      <h2 className="small-head">
        {t.role.reasonsTitle}: {t.role.baseScore(base.shown, t.zones[base.zone].name)}
      </h2>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        {t.role.start} <a href="#week">{t.role.startLink}</a>
      </p>
      <details className="more">
        <summary>
          {t.provenance[kind]}: {t.provenance[`${kind}Hint`]}
        </summary>
        <div className="more-body">
          <p>
            {note} {ours.length > 0 && t.provenance.ours(ours.map((group) => t.groups[group]))}
          </p>
          <p>
            <strong>{t.role.notTitle}.</strong> {role.isNot}
          </p>
          <p className="hint">
            {t.value.source}: {sourceNames(role.brief.sources)}
          </p>
        </div>
      </details>
    </div>
  );
}
