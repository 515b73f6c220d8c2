import { useState, type DragEvent, type ReactNode } from 'react';
import { FilesButton } from '@/ui/FileButton';

interface FileDropProps {
  label: string;
  hint: string;
  accept: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
  children?: ReactNode;
}

/** A button that asks for files, and the place around it to drop them on. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, multiple = false, onFiles, children } = props;
  const [over, setOver] = useState(false);
  const follow = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  const takeDropped = (list: FileList) => {
    const files = [...list].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => follow(event, true)}
      onDragLeave={(event) => follow(event, false)}
      onDrop={(event) => {
        follow(event, false);
        takeDropped(event.dataTransfer.files);
      }}
    >
      <FilesButton label={label} accept={accept} multiple={multiple} onFiles={onFiles} />
      <p className="hint">{hint}</p>
      {children}
    </div>
  );
}
