import folder from 'virtual:embed-data';
import { decodeRow, withSkills, type IndexRow, type MoveEntry } from '@/data/indexCodec';
import type { Role } from '@/data/schema';

/** Data comes as classic scripts which call this (`embed/build/embedDataPlugin.ts`). */
declare global {
  var personalAiRiskData: (name: string, content: unknown) => void;
}

const arrived = new Map<string, unknown>();
globalThis.personalAiRiskData = (name, content) => arrived.set(name, content);

const asked = new Map<string, Promise<unknown>>();

function load(name: string): Promise<unknown> {
  const known = asked.get(name);
  if (known) return known;
  const script = document.createElement('script');
  const loaded = new Promise<unknown>((resolve, reject) => {
    script.onload = () => resolve(arrived.get(name));
    script.onerror = () => {
      asked.delete(name); // the next time may do better
      reject(new Error(name));
    };
  });
  script.src = new URL(`${folder}/${name}.js`, document.baseURI).href;
  document.head.append(script);
  asked.set(name, loaded);
  return loaded;
}

/** One role file. Rejects when there is no such role or the network fails. */
export const loadRole = async (id: string): Promise<Role> => (await load(`roles/${id}`)) as Role;

export interface Library {
  roles: readonly MoveEntry[];
  sectors: readonly { id: string; name: string }[];
}

let library: Library | undefined;

/** Every role's numbers, and the sectors. Rejects when the network fails. */
export async function loadLibrary(): Promise<Library> {
  const { rows, skills, sectors } = (await load('library')) as {
    rows: IndexRow[];
    skills: string[];
    sectors: Library['sectors'];
  };
  const roles = rows.map((row, index) => withSkills(decodeRow(row), skills[index]!));
  library ??= { roles, sectors };
  return library;
}
