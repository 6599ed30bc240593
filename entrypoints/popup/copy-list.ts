import type { CopiedList } from '../../components/popup/types.ts';

/** Puts a list on the clipboard, with links where it is pasted into a text that has them. */
export function copyList({ text, html }: CopiedList): Promise<void> {
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
