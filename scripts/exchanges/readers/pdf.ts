import { readText } from '../../../lib/papers/text/read-text.ts';
import type { Paper } from '../../../lib/papers/types.ts';
import { linesOfPage, type TextPiece } from './pdf-lines.ts';
import { ReadError, type Tell } from './read-error.ts';
import { messageOf } from '../../support/message-of.ts';

/** Most pages that are read of one file. */
const MOST_PAGES = 2_000;

/**
 * Reads the text layer of a PDF.
 * @throws ReadError when the PDF is encrypted, damaged, or has no text layer, as a scan has
 */
export async function readPdf(bytes: Uint8Array, tell: Tell): Promise<Paper> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (!endsWhole(bytes)) tell('is a PDF that is cut off; what could be read of it was read');
    if (document.numPages > MOST_PAGES)
      tell(`has ${document.numPages} pages, of which ${MOST_PAGES} were read`);
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOfPage(items.filter((item): item is TextPiece & typeof item => 'str' in item)).join('\n'),
      );
      page.cleanup();
    }
    if (pages.every((page) => page.trim() === ''))
      throw new ReadError('has no text layer: it looks like a scan');
    return readText(pages.join('\f'), 'pdf');
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(reasonOf(error));
  } finally {
    await task.destroy();
  }
}

function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(bytes.subarray(-2_048)).includes('%%EOF');
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'is an encrypted PDF: it asks for a password';
  return `is a damaged PDF: ${messageOf(error)}`;
}
