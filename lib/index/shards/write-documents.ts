import type { Bytes } from '../bytes.ts';
import { createByteWriter, writeForLater } from '../bytes.ts';
import type { Entry } from '../contents.ts';
import { writeDates } from '../columns/date-column.ts';
import { writeIds } from '../columns/id-column.ts';
import type { TitleWriter } from '../titles/title-writer.ts';
import { writeWords } from '../columns/word-column.ts';
import { writeNumbers } from '../columns/number-column.ts';
import { DOCUMENT_GROUP } from '../format.ts';

/** Facts that few different texts make up. */
const WORDS = ['kind', 'type', 'sender', 'dossier', 'annexOf', 'url'] as const;

/** Writes ids and facts of successive entries, the facts in groups that are read one at a time. */
export function writeDocuments(
  entries: readonly Entry[],
  dossierTitles: ReadonlyMap<string, string>,
  titles: TitleWriter,
): Bytes {
  const writer = createByteWriter();
  writer.uint(entries.length);
  writeIds(
    writer,
    entries.map(({ id }) => id),
  );
  for (let start = 0; start < entries.length; start += DOCUMENT_GROUP) {
    const group = entries.slice(start, start + DOCUMENT_GROUP);
    writeForLater(
      writer,
      writeFacts(
        group.map(({ record }) => record),
        dossierTitles,
        titles,
      ),
    );
  }
  return writer.finish();
}

/** Column by column. */
function writeFacts(
  records: readonly Entry['record'][],
  dossierTitles: ReadonlyMap<string, string>,
  titles: TitleWriter,
): Bytes {
  const writer = createByteWriter();
  for (const name of WORDS) {
    const table = writeWords(
      writer,
      records.map((record) => record?.[name]),
    );
    if (name === 'dossier') writeTitles(table.map((dossier) => dossierTitles.get(dossier)));
  }
  writeDates(
    writer,
    records.map((record) => record?.date),
  );
  writeNumbers(
    writer,
    'D',
    records.map((record) => record?.documentNumber),
  );
  writeNumbers(
    writer,
    'Z',
    records.map((record) => record?.caseNumber),
  );
  writeTitles(records.map((record) => record?.title));
  return writer.finish();

  function writeTitles(texts: readonly (string | undefined)[]) {
    const encoded = texts.map((text) => (text === undefined ? undefined : titles.encode(text)));
    for (const bytes of encoded) writer.uint(bytes ? bytes.length + 1 : 0);
    for (const bytes of encoded) if (bytes) writer.bytes(bytes);
  }
}
