import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** The project's own configuration, minus the rules that need the whole project's types. */
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const WALL = 'kamerlens/folder-walls';

test.each([
  ['references import nothing of the index', 'lib/references/x.ts', `import '../index/reader.ts';`, WALL],
  [
    'documents take only the types of references',
    'lib/documents/x.ts',
    `import '../references/find.ts';`,
    WALL,
  ],
  [
    'exchanges import nothing of the resolver',
    'lib/exchanges/x.ts',
    `import '../resolver/resolve.ts';`,
    WALL,
  ],
  ['the resolver does not read the index', 'lib/resolver/x.ts', `import '../index/reader.ts';`, WALL],
  ['the index does not find references', 'lib/index/x.ts', `import '../references/find.ts';`, WALL],
  [
    'synchronising asks for what it needs of the index',
    'lib/sync/x.ts',
    `import '../index/reader.ts';`,
    WALL,
  ],
  ['and of the browser', 'lib/sync/x.ts', `import { browser } from 'wxt/browser';`, WALL],
  ['preview takes only types', 'lib/preview/x.ts', `import '../resolver/resolve.ts';`, WALL],
  ['pure rooms use no packages', 'lib/references/x.ts', `import 'idb';`, WALL],
  ['a re-export is an import', 'lib/references/x.ts', `export * from '../page/walk.ts';`, WALL],
  ['so is a late import', 'lib/references/x.ts', `void import('../page/walk.ts');`, WALL],
  [
    'components keep out of storage',
    'components/card/x.tsx',
    `import '../../lib/storage/settings.ts';`,
    WALL,
  ],
  ['components keep out of the page', 'components/card/x.tsx', `import '../../lib/page/walk.ts';`, WALL],
  ['components send no messages', 'components/card/x.tsx', `import '../../lib/messaging/client.ts';`, WALL],
  ['components know no browser', 'components/card/x.tsx', `import { browser } from 'wxt/browser';`, WALL],
  ['cards are drawn as data', 'components/card/x.tsx', `import 'preact/hooks';`, 'no-restricted-imports'],
  [
    'the content script has no components',
    'entrypoints/reader.content/x.ts',
    `import '../../components/card/draw-card.tsx';`,
    WALL,
  ],
  ['page code knows no browser', 'lib/page/x.ts', `import { browser } from 'wxt/browser';`, WALL],
  ['nor under its other name', 'lib/page/x.ts', `import browser from 'webextension-polyfill';`, WALL],
  ['nobody imports entrypoints', 'lib/page/x.ts', `import '../../entrypoints/background.ts';`, WALL],
  ['nor do components', 'components/ui/x.tsx', `import '../../entrypoints/popup/app.tsx';`, WALL],
  [
    'the extension has nothing from scripts',
    'lib/page/x.ts',
    `import '../../scripts/support/poll.ts';`,
    WALL,
  ],
  ['nor do its entrypoints', 'entrypoints/background.ts', `import '../scripts/support/poll.ts';`, WALL],
  [
    'pure rooms see no document',
    'lib/references/x.ts',
    `export const a = document.title;`,
    'no-restricted-globals',
  ],
  ['nor fetch', 'lib/index/x.ts', `export const a = fetch('/');`, 'no-restricted-globals'],
  ['nor timers', 'lib/preview/x.ts', `setTimeout(() => 1, 2);`, 'no-restricted-globals'],
  ['nor the browser as a global', 'lib/resolver/x.ts', `export const a = chrome;`, 'no-restricted-globals'],
  ['nor the clock', 'lib/preview/x.ts', `export const a = Date.now();`, 'no-restricted-properties'],
  ['nor today', 'lib/exchanges/x.ts', `export const a = new Date();`, 'no-restricted-syntax'],
  ['nor chance', 'lib/documents/x.ts', `export const a = Math.random();`, 'no-restricted-properties'],
  [
    'only lib/page touches the page',
    'lib/i18n/x.ts',
    `export const a = document.title;`,
    'no-restricted-globals',
  ],
  ['nor does storage', 'lib/storage/x.ts', `export const a = window.name;`, 'no-restricted-globals'],
  [
    'no HTML strings in components',
    'components/ui/x.tsx',
    `export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'no-restricted-syntax',
  ],
  [
    'none on the page',
    'lib/page/x.ts',
    `export const f = (e: Element) => (e.innerHTML = '');`,
    'no-restricted-syntax',
  ],
  [
    'none through document.write',
    'lib/page/x.ts',
    `export const f = (text: string) => { document.write(text); };`,
    'no-unsanitized/method',
  ],
  ['no eval', 'lib/page/x.ts', `eval('1');`, 'no-eval'],
])('%s', async (_, file, code, rule) => {
  expect(await rulesBroken(file, code)).toContain(rule);
});

test.each([
  ['lib/references/x.ts', `import '../documents/ids.ts';`],
  ['lib/documents/x.ts', `import '../references/types.ts';`],
  [
    'lib/index/open-index.ts',
    `import { browser } from 'wxt/browser'; import './reader.ts'; fetch(browser.runtime.getURL('/'));`,
  ],
  ['lib/page/x.ts', `export const a = document.title; import '../references/find.ts';`],
  ['components/popup/x.tsx', `import '../../lib/documents/citation.ts'; import 'preact/hooks';`],
  [
    'entrypoints/background.ts',
    `import { browser } from 'wxt/browser'; import '../lib/messaging/serve.ts'; void browser;`,
  ],
])('%s may do what it is for', async (file, code) => {
  expect(await rulesBroken(file, code)).toEqual([]);
});
