interface SelectFieldProps<V extends string> {
  label: string;
  /** Show the label above the field; otherwise only screen readers get it. */
  labelShown?: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** A native select with its label. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, labelShown, value, options, onChange } = props;
  return (
    <label className="field">
      {labelShown && <span>{labelShown}</span>}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
