import { importClients, type ImportedClients } from '@/desk/rows/importClients';
import { backend } from '../../golden/inputs';

/** A library of two roles, named by their ids; and the second by its title. */
export const findRole = (text: string) => {
  if (text.toLowerCase() === backend.title.toLowerCase()) return backend.id;
  return ['accountant', backend.id].find((id) => id === text.toLowerCase()) ?? null;
};

/** Reads a table. */
export const read = (file: string | Blob) => importClients(file, findRole);

/** The same for a table that can be read as a whole. */
export async function good(file: string | Blob) {
  const found = await read(file);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

export const errorsOf = (found: ImportedClients) =>
  found.ok ? found.errors.map(({ kind, line, client }) => [kind, line, client]) : [];

export const HEADER = 'client,task,time,score';

/** Two clients, their rows mixed. */
export const two = [
  HEADER,
  'Sample client 1,Write reports,60,4',
  'Sample client 2,Repair pumps,100,1',
  'Sample client 1,Meet people,40,2',
].join('\r\n');
