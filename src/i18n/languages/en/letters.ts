/** Asks how the letters of a file are written. */
export const letters = {
  ask: 'The file does not say how its letters are written. Choose the names that look right.',
  none: 'Is none of them right? Save the file again as UTF-8, and choose it here.',
  choice: (name: string, names: string[]) =>
    names.length === 0 ? name : `${name}: ${names.join(' · ')}`,
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    'windows-1250': 'Windows-1250',
    macintosh: 'Mac',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
  },
};
