import { expect, test } from 'vitest';
import { inputName } from '@/i18n/inputWords';
import { en } from '@/i18n/languages/en';
import { baseProfile } from '@/profile/baseProfile';
import { openQuestions } from '@/profile/openQuestions';
import { backend } from '../golden/inputs';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'no question and no input is called %s',
  (name) => {
    const open = [`evidence.${name}`, name, 'evidence.wages'];
    expect(openQuestions({ ...baseProfile(backend), open })).toEqual(['evidence.wages']);
    expect(inputName(en, `evidence.${name}`, (id) => id)).toBe(`evidence.${name}`);
  },
);
