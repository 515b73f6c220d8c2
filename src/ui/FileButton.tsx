interface FileButtonProps {
  label: string;
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, disabled = false, onFile }: FileButtonProps) {
  return (
    <label className="button file-button">
      {label}
      <input
        type="file"
        accept={accept}
        aria-label={label}
        disabled={disabled}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
