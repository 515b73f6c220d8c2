import { expect, test } from 'vitest';
import { comparableRoles } from '@/data/comparableRoles';

const library = [
  ['ambulance', 'Ambulance crew: driving to the scene, treating patients'],
  ['nurse', 'Nurse: treating patients on a ward, reports'],
  ['doctor', 'Doctor: treats patients, writes reports'],
  ['driver', 'Lorry driver: drives lorries, loads goods'],
  ['clerk', 'Clerk: files papers, writes letters'],
].map(([role, text]) => ({ role: role!, text: text! }));

test('the roles that share the most rare words come first', () => {
  const text = 'Paramedic: drive an ambulance, treat patients, write reports';
  expect(comparableRoles(text, library)).toEqual(['ambulance', 'doctor', 'nurse']);
});

test('where fewer than three are like it, all roles count', () => {
  expect(comparableRoles('Beekeeper: opens hives', library)).toEqual(
    library.map(({ role }) => role),
  );
});
