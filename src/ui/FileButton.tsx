interface AsksForFiles {
  label: string;
  accept: string;
  disabled?: boolean;
}

interface FileButtonProps extends AsksForFiles {
  onFile: (file: File) => void;
}

/** A button that asks for one file. */
export const FileButton = ({ onFile, ...rest }: FileButtonProps) => (
  <FilesButton {...rest} multiple={false} onFiles={([file]) => onFile(file!)} />
);

interface FilesButtonProps extends AsksForFiles {
  multiple: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files; `onFiles` gets one at least. */
export function FilesButton(props: FilesButtonProps) {
  const { label, accept, disabled = false, multiple, onFiles } = props;
  return (
    <label className="button file-button">
      {label}
      <input
        type="file"
        accept={accept}
        aria-label={label}
        disabled={disabled}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
