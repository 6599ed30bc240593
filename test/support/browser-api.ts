// What `wxt/browser` is in browser mode, where WXT's own Vitest plugin does not work: the same fake as in node.
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
