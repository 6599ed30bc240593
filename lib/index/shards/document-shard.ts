import type { DocumentRecord } from '../../documents/types.ts';
import type { ReferenceKind } from '../../references/types.ts';
import { readLater } from '../bytes.ts';
import type { ByteReader } from '../bytes.ts';
import { readDates } from '../columns/date-column.ts';
import { defined } from '../defined.ts';
import { readIds } from '../columns/id-column.ts';
import { DOCUMENT_GROUP } from '../format.ts';
import type { TitleReader } from '../titles/title-reader.ts';
import { readWords } from '../columns/word-column.ts';
import { readNumbers } from '../columns/number-column.ts';

/** Ids and facts of successive entries; an entry without a record is one that others only cite. */
export interface DocumentShard {
  count: number;
  /** Place of an id among the entries; −1 when it is not there. */
  find(id: string): number;
  idAt(place: number): string;
  hasRecord(place: number): boolean;
  dateAt(place: number): string | undefined;
  recordAt(place: number, titles: TitleReader): DocumentRecord | undefined;
}

/** The ids are read at once, the facts of a group of entries when one of them is asked for. */
export function readDocuments(reader: ByteReader): DocumentShard {
  const count = reader.uint();
  const ids = readIds(reader, count);
  const groups: (() => Facts)[] = [];
  for (let start = 0; start < count; start += DOCUMENT_GROUP) {
    const size = Math.min(DOCUMENT_GROUP, count - start);
    groups.push(readLater(reader, (part) => readFacts(part, size)));
  }
  const factsAt = (place: number) => groups[Math.floor(place / DOCUMENT_GROUP)]!();

  return {
    count,
    find: ids.find,
    idAt: ids.at,
    hasRecord: (place) => factsAt(place).kind(place % DOCUMENT_GROUP) !== undefined,
    dateAt: (place) => factsAt(place).date(place % DOCUMENT_GROUP),
    recordAt(place, titles) {
      const facts = factsAt(place).at(place % DOCUMENT_GROUP, titles);
      return facts && { id: ids.at(place), ...facts };
    },
  };
}

type Facts = ReturnType<typeof readFacts>;

/** What is known of the entries of a group, by their places in it. */
function readFacts(reader: ByteReader, count: number) {
  const kind = readWords(reader, count);
  const type = readWords(reader, count);
  const sender = readWords(reader, count);
  const dossier = readWords(reader, count);
  const dossierTitle = readTitles(reader, dossier.table.length);
  const annexOf = readWords(reader, count);
  const url = readWords(reader, count);
  const date = readDates(reader, count);
  const documentNumber = readNumbers(reader, 'D', count);
  const caseNumber = readNumbers(reader, 'Z', count);
  const title = readTitles(reader, count);

  return {
    kind: kind.at,
    date,
    at(place: number, titles: TitleReader): Omit<DocumentRecord, 'id'> | undefined {
      const known = kind.at(place);
      if (known === undefined) return undefined;
      const optional = defined({
        date: date(place),
        type: type.at(place),
        sender: sender.at(place),
        dossier: dossier.at(place),
        dossierTitle: dossierTitle(dossier.placeAt(place), titles),
        annexOf: annexOf.at(place),
        documentNumber: documentNumber(place),
        caseNumber: caseNumber(place),
        url: url.at(place),
      });
      return { kind: known as ReferenceKind, title: title(place, titles) ?? '', ...optional };
    },
  };
}

/** Titles stay as they are stored until one is asked for. */
function readTitles(reader: ByteReader, count: number) {
  const ends = reader.uints(count);
  const lengths = ends.slice();
  let end = 0;
  for (let place = 0; place < count; place++) ends[place] = end += Math.max(0, lengths[place]! - 1);
  const bytes = reader.bytes(end);
  return (place: number, titles: TitleReader): string | undefined => {
    const length = lengths[place] ?? 0;
    return length === 0 ? undefined : titles.decode(bytes.subarray(ends[place]! - length + 1, ends[place]));
  };
}
