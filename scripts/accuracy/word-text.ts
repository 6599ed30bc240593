import { inflateRawSync } from 'node:zlib';
import { NOTE_MARK } from '../../lib/references/text/note-mark.ts';
import { unescapeXml } from './xml-text.ts';

/**
 * The text of a Word file: a blank line between paragraphs, a {@link NOTE_MARK} where a footnote stands, and the
 * footnotes at the end, each behind its number.
 * @throws Error when the bytes are no Word file
 */
export function textOfWord(bytes: Buffer): string {
  const ids: string[] = [];
  const body = paragraphsOf(
    unzip(bytes, 'word/document.xml').replace(
      /<w:footnoteReference [^>]*w:id="(-?\d+)"[^>]*>/g,
      (_, id: string) => {
        ids.push(id);
        return `<w:t>${NOTE_MARK}</w:t>`;
      },
    ),
  );
  const notes = ids.length === 0 ? '' : unzip(bytes, 'word/footnotes.xml');
  const written = new Map(
    [...notes.matchAll(/<w:footnote [^>]*w:id="(-?\d+)"[^>]*>([\s\S]*?)<\/w:footnote>/g)].map(
      ([, id, note]) => [id, paragraphsOf(note ?? '').join(' ')],
    ),
  );
  return [...body, ...ids.map((id, index) => `${String(index + 1)} ${(written.get(id) ?? '').trim()}`)].join(
    '\n\n',
  );
}

function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([paragraph]) =>
      [
        ...paragraph.matchAll(
          /<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>|<w:(tab|br|noBreakHyphen|softHyphen)(?: [^>]*)?\/>/g,
        ),
      ]
        .map(([, text, sign]) => unescapeXml(text ?? SIGNS[sign ?? ''] ?? ''))
        .join(''),
    )
    .filter((paragraph) => paragraph.trim() !== '');
}

const SIGNS: Record<string, string> = { tab: '\t', br: '\n', noBreakHyphen: '\u2011', softHyphen: '\u00AD' };

const DIRECTORY_END = 0x06054b50;

/** One file of a zip archive, found by the directory at the archive's end (PKWARE APPNOTE 4.3). */
function unzip(zip: Buffer, name: string): string {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new Error('this is no zip archive');
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at));
    if (zip.toString('utf8', entry + 46, entry + 46 + nameLength!) === name) {
      const local = zip.readUInt32LE(entry + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
      return (zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    entry += 46 + nameLength! + extraLength! + commentLength!;
  }
  throw new Error(`the archive has no ${name}`);
}
