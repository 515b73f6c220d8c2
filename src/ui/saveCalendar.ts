import { saveFile } from './saveFile';

/** Hands a calendar (RFC 5545) to the person as a file of this name. */
export const saveCalendar = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
