interface CopiedLinkProps {
  /** What became of it. */
  outcome: string;
  label: string;
  link: string;
}

/** A link to see, and to copy by hand. */
export function CopiedLink({ outcome, label, link }: CopiedLinkProps) {
  return (
    <label className="field wide">
      <span>{outcome}</span>
      <input
        type="text"
        readOnly
        aria-label={label}
        value={link}
        onFocus={(event) => event.target.select()}
      />
    </label>
  );
}
