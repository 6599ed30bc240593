import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { Chance } from './chance.ts';
import type { TitleMaker, Topic } from './made-titles.ts';

/** A dossier, and where its papers stand among all documents. */
export interface MadeDossier {
  dossier: string;
  topic: Topic;
  start: number;
  end: number;
}

export interface MadeDocuments {
  documents: DocumentRecord[];
  /** Dossier of each document's subject, by place; of an Aanhangsel one that it has to do with. */
  dossierOf: Uint32Array;
  dossiers: MadeDossier[];
}

/** Shares of the kinds, of all documents. */
const PAPERS = 0.7;
const ANSWERS = 0.14;
const MOST_PAPERS = 2_400;

/** Documents as the two chambers have them: most dossiers small, a few of thousands of papers over many years. */
export function makeDocuments(count: number, chance: Chance, titles: TitleMaker): MadeDocuments {
  const documents: DocumentRecord[] = [];
  const dossierOf = new Uint32Array(count);
  const dossiers: MadeDossier[] = [];
  const papers = Math.floor(count * PAPERS);
  const serials = new Map<number, number>();
  const numberOf = (date: string) => {
    const year = Number(date.slice(0, 4));
    if (year < 2008) return undefined;
    const serial = (serials.get(year) ?? 0) + chance.between(1, 2);
    serials.set(year, serial % 99_000);
    // Numbers go by date, so papers of one dossier have them far apart.
    const scattered = (serial * 61 + chance.between(0, 40)) % 99_999;
    return `${year}D${String(scattered).padStart(5, '0')}`;
  };
  const add = (dossier: number, record: DocumentRecord) => {
    dossierOf[documents.length] = dossier;
    const documentNumber = chance.happens(0.8) ? numberOf(record.date!) : undefined;
    documents.push({ ...record, ...(documentNumber && { documentNumber }) });
  };

  while (documents.length < papers) {
    const number = String(18_000 + dossiers.length);
    const dossier = chance.happens(0.1)
      ? `${number}-${chance.of(['A', 'II', 'IV', 'VII', 'XV', 'XVI'])}`
      : number;
    const topic = titles.topic();
    const size = Math.min(
      papers - documents.length,
      Math.max(1, Math.floor(3 / (chance.next() ** 1.15 + 0.0012))),
    );
    const place = dossiers.length;
    dossiers.push({ dossier, topic, start: documents.length, end: documents.length + size });
    const firstDay = chance.between(0, 11_000);
    const pace = Math.min(40, (11_300 - firstDay) / Math.min(size, MOST_PAPERS));
    for (let paper = 0; paper < size; paper++) {
      const date = dateOf(firstDay + Math.floor(paper * pace) + chance.between(0, 6));
      const [type, make] = paperType(chance, titles);
      add(place, {
        id: `kst-${dossier}-${paper + 1}`,
        kind: 'kamerstuk',
        type,
        title: make(topic),
        date,
        dossier,
      });
    }
  }
  const answers = Math.floor(count * ANSWERS);
  for (let made = 0; made < answers; made++) {
    const year = 1996 + Math.floor((made * 30) / answers);
    const place = chance.skewed(dossiers.length);
    const ordinal = made - Math.ceil(((year - 1996) * answers) / 30) + 1;
    const date = dateOf((year - 1995) * 365 + 250 + Math.floor((ordinal * 30 * 300) / answers));
    const title = titles.answer(dossiers[place]!.topic);
    add(place, { id: `ah-tk-${year}${year + 1}-${ordinal}`, kind: 'aanhangsel', title, date });
  }
  for (let number = 12_000; documents.length < count; number += chance.between(1, 12)) {
    const place = Math.floor(
      (dossiers.length * (documents.length - papers - answers)) / (count - papers - answers),
    );
    const { dossier, topic } = dossiers[place]!;
    const date = dateOf(
      Math.floor((11_000 * (documents.length - papers - answers)) / (count - papers - answers)),
    );
    add(place, { id: `blg-${number}`, kind: 'bijlage', title: titles.annex(topic), date, dossier });
  }
  return { documents, dossierOf, dossiers };
}

function paperType(chance: Chance, titles: TitleMaker): [type: string, make: (topic: Topic) => string] {
  const share = chance.next();
  if (share < 0.4) return ['Motie', titles.motion];
  if (share < 0.75) return ['Brief regering', titles.letter];
  if (share < 0.9) return ['Verslag', titles.report];
  return ['Amendement', titles.amendment];
}

/** Days since the first of 1995 → ISO date. */
function dateOf(days: number): string {
  return new Date(Date.UTC(1995, 0, 1 + days)).toISOString().slice(0, 10);
}
