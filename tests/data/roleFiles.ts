import type { RoleFile } from '@/data/checks/checkAll';

const texts = import.meta.glob<string>('@/data/roles/*.json', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** Every role file as it is written: importing it as JSON would give the complete role. */
export const roleFiles: readonly RoleFile[] = Object.entries(texts).map(([path, text]) => ({
  file: path.split('/').at(-1)!,
  content: JSON.parse(text) as unknown,
}));
