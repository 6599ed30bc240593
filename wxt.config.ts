import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify, type InlineConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SITES } from './lib/page/sites/match-patterns.ts';
import { addIndexFiles, INDEX_PATH } from './scripts/index/public-assets.ts';

const JSX_AS_DATA = fileURLToPath(new URL('lib/markup/jsx-runtime.ts', import.meta.url));
const PUBLISHERS = fileURLToPath(new URL('lib/references/reports/publishers.json', import.meta.url));
const NATIVE_BROWSER = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));

/** Nothing but its own files and the two sites can be asked for, also where one of them sends a request on. */
const POLICY = `script-src 'self'; object-src 'self'; connect-src 'self' ${SITES.map((site) => site.slice(0, -'/*'.length)).join(' ')}`;

const SMALL = new Set(['content-script', 'background']);

/** Resolves `wxt/browser` to the browser's own API, before the polyfill's alias does. */
const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: (id) => (id === '@wxt-dev/webextension-polyfill/browser' ? NATIVE_BROWSER : undefined),
};

/** Gives components the function that their JSX becomes where nothing is rendered. */
const drawnAsData: Plugin = {
  name: 'drawn-as-data',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { drawn, Fragment } from '${JSX_AS_DATA}';${code}` : undefined,
};

/** Takes from a script what Terser leaves in it: each of the two finds what the other does not. */
const minifiedAgain: Plugin = {
  name: 'minified-again',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code, errors } = await minify(chunk.fileName, chunk.code, { module: false });
      if (errors[0]) this.error(errors[0].message);
      chunk.code = code;
    }
  },
};

/**
 * Every page parses the content script, and every wake-up the background: they take the browser's own promises, not
 * the polyfill's 10 kB, and the minifiers that leave the least.
 */
function keepSmall(config: InlineConfig): void {
  config.plugins?.push(nativeBrowser, drawnAsData);
  // Children as arguments take less than as a property.
  config.oxc = { jsx: { runtime: 'classic', pragma: 'drawn', pragmaFrag: 'Fragment' } };
  if (config.mode !== 'production') return;
  config.plugins?.push(minifiedAgain);
  const compress = { passes: 3, ecma: 2020, unsafe_arrows: true, hoist_funs: true } as const;
  config.build = {
    ...config.build,
    minify: 'terser',
    terserOptions: { ecma: 2020, toplevel: true, compress },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // The oldest browsers of the manifest: they know `light-dark()`, and written out for older ones it forgets the theme.
  vite: () => ({ build: { cssTarget: ['chrome131', 'firefox147'] } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => SMALL.has(type))) keepSmall(config);
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: PUBLISHERS, relativeDest: 'publishers.json' });
      return addIndexFiles(join(wxt.config.wxtDir, 'index'), files);
    },
    'prepare:publicPaths': (_wxt, paths) => void paths.push(INDEX_PATH, 'publishers.json'),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage'],
    host_permissions: SITES,
    content_security_policy: { extension_pages: POLICY },
    commands: {
      'next-reference': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextReference__',
      },
      'previous-reference': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousReference__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kamerlens@kamerlens.nl',
              // CSS anchor positioning and the Navigation API (147).
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // CSS anchor positioning with position-area.
        { minimum_chrome_version: '131' }),
  }),
});
