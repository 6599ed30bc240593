import type { ExportFile } from '../../lib/export/types.ts';

/** The browser has taken a file over by then; in milliseconds. */
const TAKEN = 60_000;

/** Offers a file as a download. */
export function offerFile({ name, mediaType, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
