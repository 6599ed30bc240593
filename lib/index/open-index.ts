import { browser } from 'wxt/browser';
import { createIndexReader } from './reader.ts';
import type { IndexReader } from './types.ts';

/** The index in the extension's own package; nothing is read before it is asked. */
export function openIndex(): IndexReader {
  return createIndexReader(async (file) => {
    const response = await fetch(browser.runtime.getURL(`/index/${file}` as const));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.arrayBuffer();
  });
}
