interface ResetButtonProps {
  /** The full name: "Reset wages to −1". */
  label: string;
  /** The short visible word; the arrow alone where there is no room. */
  children?: string;
  onReset: () => void;
}

/** Marks a value that differs from its base, and puts it back. */
export function ResetButton({ label, children, onReset }: ResetButtonProps) {
  return (
    <button type="button" className="reset" aria-label={label} title={label} onClick={onReset}>
      <span aria-hidden="true">↺{children && ' '}</span>
      {children}
    </button>
  );
}
