import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Reading, answering and wording: the same question must always get the same answer. */
const MIDDLE = [
  'intents/**/*.ts',
  'src/ask.ts',
  'src/question/**/*.ts',
  'src/answer/**/*.ts',
  'src/reply/**/*.ts',
  'src/search/**/*.ts',
];

const OUTSIDE_WORLD = ['process', 'console', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate'];

const FILE_WRITERS = [
  'appendFile',
  'appendFileSync',
  'copyFile',
  'copyFileSync',
  'cp',
  'cpSync',
  'createWriteStream',
  'mkdir',
  'mkdirSync',
  'rename',
  'renameSync',
  'rm',
  'rmSync',
  'unlink',
  'unlinkSync',
  'writeFile',
  'writeFileSync',
];

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'coverage/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // Data is plain values without methods, so shapes are types throughout; an interface could be added to elsewhere.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // A number in a message prints as expected. Nullish values are let through because TypeScript cannot know that a
      // list of twelve months has an entry for each month.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      // An empty cell of the data is '', and "or else" is meant for it too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // `() => print(line)` and `return void print(line)` say plainly that nothing comes back.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // Letters of a word are compared one by one, and neither side is a fixed prefix.
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      // Words are taken apart into letters, and a letter of English is one character.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Off: `found as Figure` names what is expected there. The `!` that this rule prefers does not, and is forbidden.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Off: it folds "there is a unit, and it is a heading" into one expression, which no longer narrows what follows.
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
  {
    files: MIDDLE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({
          name,
          message: 'The middle is pure: pass in what it needs, and let src/cli read and print.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The middle has no clock: pass the day in.',
        },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The middle has no clock.' },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'The same question always gets the same answer.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'intents/**/*.ts'],
    // The timings write docs/bench.md.
    ignores: ['src/ingest/**', 'src/cli/bench.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
            name,
            importNames: FILE_WRITERS,
            message: 'Only src/ingest writes the corpus.',
          })),
        },
      ],
    },
  },
  {
    files: ['src/search/**/*.ts'],
    rules: {
      // Off here: the loops over typed arrays run for each word of each section, and the places come from those arrays.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/question/slots/period.ts'],
    rules: {
      // Off here: TypeScript types a group that took no part in a match as string; it is undefined.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/corpus/csv.ts'],
    rules: {
      // Off here: what csv-parse returns depends on its options, and its types do not follow the option `info`.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Off here: `[...'0123456789']` is a short way to write ten ids; `allow` above does not reach literals.
      '@typescript-eslint/no-misused-spread': 'off',
      // Off here: a test that finds nothing where it looks ought to fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } },
  },
);
