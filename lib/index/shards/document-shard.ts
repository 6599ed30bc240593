import type { DocumentRecord } from '../../documents/types.ts';
import type { ReferenceKind } from '../../references/types.ts';
import type { ByteReader } from '../bytes.ts';
import { readDates } from '../columns/date-column.ts';
import { defined } from '../defined.ts';
import { readIds } from '../columns/id-column.ts';
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

export function readDocuments(reader: ByteReader): DocumentShard {
  const count = reader.uint();
  const ids = readIds(reader, count);
  const words = {
    kind: readWords(reader, count),
    type: readWords(reader, count),
    sender: readWords(reader, count),
  };
  const dossier = readWords(reader, count);
  const dossierTitle = readTitles(reader, dossier.table.length);
  const annexOf = readWords(reader, count);
  const url = readWords(reader, count);
  const date = readDates(reader, count);
  const documentNumber = readNumbers(reader, 'D', count);
  const caseNumber = readNumbers(reader, 'Z', count);
  const title = readTitles(reader, count);

  return {
    count,
    find: ids.find,
    idAt: ids.at,
    hasRecord: (place) => words.kind.at(place) !== undefined,
    dateAt: date,
    recordAt(place, titles) {
      const kind = words.kind.at(place);
      if (kind === undefined) return undefined;
      const optional = defined({
        date: date(place),
        type: words.type.at(place),
        sender: words.sender.at(place),
        dossier: dossier.at(place),
        dossierTitle: dossierTitle(dossier.placeAt(place), titles),
        annexOf: annexOf.at(place),
        documentNumber: documentNumber(place),
        caseNumber: caseNumber(place),
        url: url.at(place),
      });
      const own = { id: ids.at(place), kind: kind as ReferenceKind, title: title(place, titles) ?? '' };
      return { ...own, ...optional };
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
