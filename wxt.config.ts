import { defineConfig } from 'wxt';
import { addIndexFiles, INDEX_PATH } from './scripts/index/public-assets.ts';

/** The two sites Kamerlens reads, and the only ones it asks permission for. */
const SITES = ['https://*.tweedekamer.nl/*', 'https://*.officielebekendmakingen.nl/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => addIndexFiles(files),
    'prepare:publicPaths': (_wxt, paths) => void paths.push(INDEX_PATH),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage'],
    host_permissions: SITES,
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
              // The Custom Highlight API (140) and CSS anchor positioning (147).
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // CSS anchor positioning with position-area.
        { minimum_chrome_version: '131' }),
  }),
});
