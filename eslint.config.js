import { defineConfig, globalIgnores } from 'eslint/config';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { folderWalls } from './scripts/support/folder-walls.js';

const ROOT = import.meta.dirname;

/** Rooms of pure logic: the same in node, in a worker and on a page. */
const PURE = [
  'references',
  'documents',
  'papers',
  'exchanges',
  'full-text',
  'resolver',
  'markup',
  'preview',
  'index',
  'export',
  'sync',
];
const SHIPPED = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];

const types = (...rooms) => rooms.map((room) => `lib/${room}/types.ts`);

/** Who may import whom. What is not listed here is bound only by the two walls around all shipped code. */
const ROOMS = [
  { room: 'lib/references', imports: ['lib/documents'], packages: [] },
  {
    room: 'lib/documents',
    imports: [...types('references'), 'lib/markup/escape-html.ts'],
    packages: [],
  },
  { room: 'lib/papers', imports: ['lib/references/text/note-mark.ts'], packages: [] },
  { room: 'lib/exchanges', imports: ['lib/references', 'lib/documents'], packages: [] },
  {
    room: 'lib/full-text',
    imports: ['lib/documents', 'lib/exchanges', 'lib/papers'],
    packages: ['idb'],
  },
  { room: 'lib/resolver', imports: ['lib/documents', 'lib/references'], packages: [] },
  {
    room: 'lib/index',
    imports: [...types('references', 'documents', 'exchanges'), 'lib/documents', 'lib/exchanges'],
    packages: [],
  },
  {
    room: 'lib/index/open-index.ts',
    imports: ['lib/index'],
    packages: ['wxt/browser'],
  },
  {
    room: 'lib/preview',
    imports: [
      'lib/documents',
      ...types('references', 'exchanges', 'full-text', 'resolver', 'index', 'storage', 'i18n', 'markup'),
    ],
    packages: [],
  },
  { room: 'lib/markup', imports: [], packages: [] },
  {
    room: 'lib/export',
    imports: [
      'lib/documents',
      ...types('references', 'documents', 'resolver', 'storage'),
      'lib/i18n/local-day.ts',
      'lib/messaging/protocol.ts',
    ],
    packages: [],
  },
  {
    room: 'lib/sync',
    imports: ['lib/storage', 'lib/documents', 'lib/index/bytes.ts', 'lib/index/compress.ts'],
    packages: [],
  },
  {
    room: 'lib/sync/open-sync.ts',
    imports: ['lib/sync', 'lib/storage', ...types('documents', 'index')],
    packages: ['wxt/browser'],
  },
  {
    room: 'components',
    imports: [
      ...types(
        'references',
        'documents',
        'exchanges',
        'full-text',
        'resolver',
        'index',
        'preview',
        'storage',
        'export',
        'i18n',
      ),
      'lib/documents',
      'lib/full-text/address.ts',
      'lib/i18n',
      'lib/markup',
      'lib/messaging/protocol.ts',
      'lib/storage/tags.ts',
    ],
    packages: ['preact'],
  },
  {
    // Drawn by the background as data: nothing here keeps a state, or is told of one by what is around it.
    room: 'components/card',
    imports: [
      ...types('references', 'documents', 'exchanges', 'full-text', 'resolver', 'preview', 'storage', 'i18n'),
      'lib/documents',
      'lib/full-text/address.ts',
      'lib/i18n',
      'lib/markup',
      'lib/messaging/protocol.ts',
      'lib/preview/found-document.ts',
      'components/ui',
    ],
    packages: ['preact'],
  },
  { room: 'lib', imports: ['public/_locales'] },
  { room: 'entrypoints', imports: ['lib', 'components', 'public/_locales'] },
  // Every page parses it: no components in it.
  { room: 'entrypoints/reader.content', imports: ['lib'] },
  { room: 'scripts', imports: ['lib', 'public', 'package.json'] },
  { room: 'test', imports: ['lib', 'components', 'scripts', 'public', 'eslint.config.js'] },
];

const BROWSER_ROOMS = [
  'lib/messaging',
  'lib/storage',
  'lib/index/open-index.ts',
  'lib/sync/open-sync.ts',
  'entrypoints',
  'test',
];

const inPage = ['document', 'window'].map((name) => ({
  name,
  message: 'Only lib/page touches the page; pass in what is needed.',
}));
const impure = ['browser', 'chrome', 'fetch', 'setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'This room is pure: pass in what is needed.',
}));
const sinks = [
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Text nodes only: no HTML strings.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Text nodes only: no HTML strings.',
  },
];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'node_modules/', 'docs/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/support/*.js'] } },
    },
    settings: { regexp: { allowedCharacterRanges: ['alphanumeric', 'À-ÿ'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { kamerlens: { rules: { 'folder-walls': folderWalls } } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'kamerlens/folder-walls': ['error', { root: ROOT, rooms: ROOMS, browser: BROWSER_ROOMS }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty text, and false, count as none in many places, on purpose.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Factories make plain objects: their methods use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The generated tsconfig wants bracket access on index signatures.
      '@typescript-eslint/dot-notation': 'off',
      // `noUncheckedIndexedAccess` asks for them at capture groups that always take part.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: SHIPPED,
    extends: [noUnsanitized.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...sinks],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['components/card/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'preact/hooks', message: 'A card is drawn as data: it keeps no state.' }] },
      ],
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/page/**'],
    rules: { 'no-restricted-globals': ['error', ...inPage] },
  },
  {
    files: PURE.map((room) => `lib/${room}/**/*.ts`),
    ignores: ['lib/index/open-index.ts', 'lib/sync/open-sync.ts'],
    rules: {
      'no-restricted-globals': ['error', ...inPage, ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'This room is pure: pass the time in.' },
        { object: 'Math', property: 'random', message: 'This room is pure: pass chance in.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...sinks,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'This room is pure: pass the time in.',
        },
      ],
    },
  },
);
