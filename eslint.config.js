import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom (docs/decisions/structure.md). A folder may always import itself. */
const MAY_IMPORT = {
  engine: [],
  data: ['engine'],
  i18n: ['engine'],
  profile: ['engine', 'data'],
  desk: ['engine', 'data', 'profile'],
  store: ['engine', 'data', 'i18n', 'profile', 'desk'],
  ui: [],
  charts: ['engine', 'ui'],
  embed: ['engine', 'data', 'i18n', 'profile', 'store', 'ui', 'charts'],
  features: ['engine', 'data', 'i18n', 'profile', 'desk', 'store', 'ui', 'charts'],
};

const FOLDERS = [...Object.keys(MAY_IMPORT), 'app'];

/** An error for every way to write an import of a folder that is not allowed. */
function forbid(folder, forbidden, message) {
  const names = forbidden.join('|');
  return {
    regex: `^(@/|(\\.\\./)+)(${names})(/|$)`,
    message: message ?? `${folder} may not import ${forbidden.join(', ')}`,
  };
}

const importDirections = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [forbid(folder, forbidden)];
  if (folder === 'features') {
    const message = 'features never import each other';
    patterns.push({ regex: '^@/features/', message }, { regex: '^\\.\\./', message });
  }
  if (folder === 'engine') patterns.push({ regex: '^[^.]', message: 'the engine has no packages' });
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

const size = (lines, perFunction) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': [
    'error',
    { max: perFunction, skipBlankLines: true, skipComments: true },
  ],
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  tseslint.configs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      ...size(200, 60),
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for them
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.tsx'], rules: size(200, 120) },
  { files: ['src/i18n/languages/**/*.ts'], rules: { 'max-lines': 'off' } }, // one language, one file
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['tests/browser/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off', 'no-console': 'off' },
  }, // Playwright's `use`
  {
    files: ['.ci/**', '*.config.*'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  { files: ['.ci/bench/**'], rules: { 'no-undef': 'off' } }, // the compiler checks these, for Node and browser
  ...importDirections,
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'window',
        'document',
        'localStorage',
        'performance',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
);
