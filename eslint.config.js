import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What every product may build on. */
const COMMON = ['engine', 'data', 'i18n', 'profile', 'store', 'ui', 'charts'];

/** Who may import whom (docs/decisions/structure.md). A folder may always import itself. */
const MAY_IMPORT = {
  engine: [],
  data: ['engine'],
  i18n: ['engine'],
  profile: ['engine', 'data'],
  store: ['engine', 'data', 'i18n', 'profile'],
  ui: [],
  charts: ['engine', 'ui'],
  calculator: COMMON,
  desk: COMMON,
  report: COMMON,
  embed: COMMON,
};

const FOLDERS = [...Object.keys(MAY_IMPORT), 'app'];

/** Inside the calculator a place never imports another; finding, keeping and measuring serve all of them. */
const PLACES = ['score', 'why', 'next', 'job', 'compare'];
const SERVES_PLACES = ['find', 'keep', 'measure'];

/** The desk's rows know no store, its state no screen. */
const DESK_ROWS_KNOW = ['engine', 'data', 'profile'];

/** An error for every way to write an import of folders that are not allowed. */
const forbid = (names, message, within = '@/') => ({
  regex: `^(${within}|(\\.\\./)+)(${names.join('|')})(/|$)`,
  message,
});

const restricted = (files, patterns) => ({
  files: [`src/${files}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const others = (allowed, own) => FOLDERS.filter((each) => each !== own && !allowed.includes(each));

const onlyImports = (folder, allowed) =>
  forbid(others(allowed, folder), `${folder} imports ${allowed.join(', ') || 'nothing'}`);

const importDirections = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) =>
    restricted(folder, [
      onlyImports(folder, allowed),
      ...(folder === 'engine' ? [{ regex: '^[^.]', message: 'the engine has no packages' }] : []),
    ]),
  ),
  ...[...PLACES, ...SERVES_PLACES].map((place) =>
    restricted(`calculator/${place}`, [
      onlyImports('calculator', COMMON),
      forbid(
        PLACES.filter((each) => each !== place),
        'a place never imports another place',
        '@/calculator/',
      ),
    ]),
  ),
  restricted('desk/rows', [
    onlyImports('desk', DESK_ROWS_KNOW),
    forbid(['state', 'screens'], 'rows know neither state nor screens', '@/desk/'),
  ]),
  restricted('desk/state', [
    onlyImports('desk', COMMON),
    forbid(['screens'], 'state knows no screen', '@/desk/'),
  ]),
];

const size = (lines, perFunction) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': [
    'error',
    { max: perFunction, skipBlankLines: true, skipComments: true },
  ],
});

export default tseslint.config(
  { ignores: ['.cache', 'dist', 'node_modules', 'test-results', 'playwright-report'] },
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
    plugins: { playwright },
    rules: {
      'react-hooks/rules-of-hooks': 'off', // Playwright's `use`
      'no-console': 'off',
      // What the page does a moment later is waited for, never read once.
      'playwright/missing-playwright-await': 'error',
      'playwright/no-force-option': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/prefer-web-first-assertions': 'error',
      'playwright/prefer-to-have-count': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] CallExpression[callee.property.name='url']",
          message: 'an address changes a moment later: toHaveURL waits for it',
        },
      ],
    },
  },
  {
    files: ['.ci/**', '*.config.*'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  { files: ['.ci/bench/**'], rules: { 'no-undef': 'off' } }, // the compiler checks these, for Node and browser
  { ...compat.configs['flat/recommended'], files: ['src/**/*.{ts,tsx}'] }, // package.json's browserslist
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
