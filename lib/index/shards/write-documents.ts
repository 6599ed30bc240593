import type { Bytes } from '../bytes.ts';
import { createByteWriter } from '../bytes.ts';
import type { Entry } from '../contents.ts';
import { writeDates } from '../columns/date-column.ts';
import { writeIds } from '../columns/id-column.ts';
import type { TitleWriter } from '../titles/title-writer.ts';
import { writeWords } from '../columns/word-column.ts';
import { writeNumbers } from '../columns/number-column.ts';

/** Facts that few different texts make up. */
const WORDS = ['kind', 'type', 'sender', 'dossier', 'annexOf', 'url'] as const;

/** Writes ids and facts of successive entries, column by column. */
export function writeDocuments(
  entries: readonly Entry[],
  dossierTitles: ReadonlyMap<string, string>,
  titles: TitleWriter,
): Bytes {
  const writer = createByteWriter();
  const records = entries.map(({ record }) => record);
  writer.uint(entries.length);
  writeIds(
    writer,
    entries.map(({ id }) => id),
  );
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
