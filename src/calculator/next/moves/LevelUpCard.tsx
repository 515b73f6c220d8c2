import { toOneDecimal } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useDerived, useResult } from '@/store/derived';
import { useVariantResult } from '@/store/derivedVariant';
import { useStore } from '@/store/store';
import { variantStateOf } from '@/store/derivedVariant';
import { MoveHead } from './MoveHead';

/** "Level up in place": the AI-driven version of the same role stands first, where there is one. */
export function LevelUpCard() {
  const t = useMessages();
  const title = useStore((state) => titleOf(state.role, state.profile));
  const { personal } = useResult();
  const { result } = useVariantResult();
  const state = useDerived(variantStateOf);
  if (state === 'none') return null;
  return (
    <li className="move level-up">
      <MoveHead
        title={t.next.levelUpText(title)}
        shown={result.shown}
        zone={result.zone}
        gain={toOneDecimal(result.shown - personal.shown)}
      />
      <p>
        {state === 'little' ? t.next.levelUpLittle : `${t.next.levelUp}.`}{' '}
        <a href="#variant">{t.next.showVariant}</a>
      </p>
    </li>
  );
}
