import type { PaperFormat } from '../../../lib/papers/types.ts';

/** How far into a file its kind must show. */
const HEAD = 2_048;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const EXTENSIONS: Record<PaperFormat, RegExp> = {
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  xml: /\.xml$/i,
  html: /\.x?html?$/i,
  text: /\.(?:txt|text|md)$/i,
};

/** What kind of file it is, by what is in it; undefined when it is none that can be read. */
export function recogniseFormat(bytes: Uint8Array): PaperFormat | undefined {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return 'docx';
  if (begins(OLD_OFFICE)) return undefined;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  if (/^[^<]{0,1024}%PDF-\d/.test(head)) return 'pdf';
  const markup = head
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*/, '')
    .replaceAll('\0', '');
  if (
    /^(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype html|html|head|body|main|article|div|p|h1)\b/is.test(
      markup,
    )
  )
    return 'html';
  if (/^<(?:\?xml|!DOCTYPE|[a-z][\w.:-]*[\s>/])/i.test(markup)) return 'xml';
  return isText(bytes) ? 'text' : undefined;
}

/** Whether a file's name says something else than its content; then what it says. */
export function misnamed(file: string, format: PaperFormat): string | undefined {
  const said = (Object.keys(EXTENSIONS) as PaperFormat[]).find((one) => EXTENSIONS[one].test(file));
  return said !== undefined && said !== format ? said : undefined;
}

/** Text holds no control characters but those of layout. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
