import type { Judged } from '@/data/schema';

import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { resetValue, setValue, valueAt, type ValuePath } from '@/store/valueActions';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { Disclosure } from '@/ui/Disclosure';
import { ResetButton } from '@/ui/ResetButton';
import { loadable } from '@/ui/loadable';

/** Reasons, the names of their sources and the note's form come when they are opened. */
const DimensionReason = loadable(async () => (await import('./DimensionReason')).DimensionReason);

interface DimensionRowProps {
  path: ValuePath;
  base: Judged;
  min: number;
  max: number;
  /** Does a value carry its sign? */
  signed: boolean;
}

/** One judged dimension: the person's value, its words, the base value with its reason, a note. */
export function DimensionRow({ path, base, min, max, signed }: DimensionRowProps) {
  const t = useMessages();
  const value = useStore((state) => valueAt(state.profile, path));
  const own = useStore((state) => isOwnRole(state.role));
  const words = t.dimensions[path.id]!;
  const figure = (number: number) => (signed ? t.format.signed(number) : t.format.upTo(number));
  const level = (number: number) => words.levels[number] ?? '';
  const choices = Array.from({ length: max - min + 1 }, (_, step) => ({
    value: min + step,
    label: figure(min + step),
    meaning: level(min + step),
  }));
  return (
    <li className="dimension">
      <h3>{words.name}</h3>
      <p className="question">{words.question}</p>
      <ChoiceRow
        label={t.value.yours(words.name)}
        value={value}
        choices={choices}
        usual={own ? undefined : base.value}
        onChange={(next) => setValue(path, next)}
      />
      <p className="level-words">
        {level(value)}
        {!own && value !== base.value && (
          <ResetButton
            label={t.value.reset(words.name, t.value.base(figure(base.value)))}
            onReset={() => resetValue(path)}
          >
            {t.value.base(figure(base.value))}
          </ResetButton>
        )}
      </p>
      <Disclosure summary={t.value.why} about={words.name}>
        <DimensionReason
          id={path.id}
          base={base}
          baseWords={t.value.baseIs(figure(base.value), level(base.value))}
        />
      </Disclosure>
    </li>
  );
}
