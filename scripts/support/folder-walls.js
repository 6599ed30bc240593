import { dirname, relative, resolve, sep } from 'node:path';

/**
 * What a room (a folder, or one file of it) may import.
 * @typedef {object} Room
 * @property {string} room path from the root of the checkout; of several that match a file, the longest holds
 * @property {string[]} imports folders and files, besides the room itself, that it may import
 * @property {string[]} [packages] packages that it may import; any when absent
 */

/** @param {string} path @param {string} folder */
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The only package that reaches the browser's extension API. */
const BROWSER = /^(?:wxt\/browser|webextension-polyfill)$/;

/**
 * An ESLint rule that keeps each room to the imports it is allowed. Options: the root of the checkout, the
 * rooms, and the folders whose files may import the browser's API.
 * @type {import('eslint').Rule.RuleModule}
 */
export const folderWalls = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      room: '{{room}} may not import {{target}}. It may import: {{allowed}}.',
      browser: "{{file}} may not touch the browser's API: hand in what it needs from where it is wired.",
    },
  },
  create(context) {
    /** @type {{ root: string, rooms: Room[], browser: string[] }} */
    const { root, rooms, browser } = context.options[0];
    const toRoot = (/** @type {string} */ path) => relative(root, path).split(sep).join('/');
    const file = toRoot(context.filename);
    const room = rooms
      .filter((candidate) => isWithin(file, candidate.room))
      .sort((a, b) => b.room.length - a.room.length)[0];

    /** @param {any} source */
    function check(source) {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value.replace(/\?.*$/, '');
      if (BROWSER.test(specifier) && !browser.some((folder) => isWithin(file, folder))) {
        context.report({ node: source, messageId: 'browser', data: { file } });
        return;
      }
      if (!room) return;
      const allowed = [room.room, ...room.imports, ...(room.packages ?? [])];
      const isRelative = specifier.startsWith('.');
      if (!isRelative && !room.packages) return;
      const target = isRelative ? toRoot(resolve(dirname(context.filename), specifier)) : specifier;
      if (allowed.some((folder) => isWithin(target, folder))) return;
      context.report({
        node: source,
        messageId: 'room',
        data: { room: room.room, target, allowed: allowed.join(', ') },
      });
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
