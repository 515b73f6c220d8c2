/** Asks how the letters of a file are written. */
export const letters = {
  ask: 'The file does not say how its letters are written. Choose the names that look right.',
  choice: (name: string, names: string[]) =>
    names.length === 0 ? name : `${name}: ${names.join(' · ')}`,
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
  },
};
