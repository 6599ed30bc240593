import * as v from 'valibot';
import { isDate, isId } from '../cells.ts';
import { dossierOf, kindOf, oneLine, record } from './harvested.ts';
import type { Harvested, HarvestPage } from './harvested.ts';
import { Transient } from './polite-fetch.ts';
import type { Answer } from './polite-fetch.ts';

const text = v.nullish(v.string());
const row = v.object({
  DocumentNummer: v.string(),
  Soort: text,
  Titel: text,
  Onderwerp: text,
  Datum: text,
  Volgnummer: v.nullish(v.number()),
  Aanhangselnummer: v.nullish(v.union([v.string(), v.number()])),
  Kamer: v.nullish(v.number()),
  Organisatie: text,
  Kamerstukdossier: v.optional(
    v.array(
      v.object({ Nummer: v.nullish(v.union([v.string(), v.number()])), Toevoeging: text, Titel: text }),
    ),
    [],
  ),
});
const page = v.object({ '@odata.count': v.number(), value: v.array(v.unknown()) });
const failure = v.object({ error: v.object({ message: v.string() }) });

/**
 * Reads a page of the Tweede Kamer's OData.
 *
 * @throws Transient when the answer is cut short; Error when it is an error or another sort of answer.
 */
export function readOData({ type, text }: Answer): HarvestPage {
  if (!/json/i.test(type)) throw new Error(`the answer is "${type || 'nothing'}" instead of JSON`);
  const json = parse(text);
  if (v.is(failure, json)) throw new Error(`the service says: ${json.error.message}`);
  const read = v.safeParse(page, json);
  if (!read.success) throw new Error('the answer has no list of documents');
  const found: HarvestPage = { entries: [], problems: [], total: read.output['@odata.count'] };
  for (const value of read.output.value) {
    const entry = readRow(value);
    if (typeof entry === 'string') found.problems.push(entry);
    else found.entries.push(entry);
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Transient('the answer breaks off, or is not JSON');
  }
}

function readRow(value: unknown): Harvested | string {
  const read = v.safeParse(row, value);
  if (!read.success) return `a document lacks what it should hold: ${v.getDotPath(read.issues[0]) ?? ''}`;
  const {
    DocumentNummer: number,
    Onderwerp,
    Titel,
    Soort,
    Datum,
    Organisatie,
    Kamerstukdossier,
  } = read.output;
  if (!/^\d{4}D\d{5}$/.test(number)) return `"${number}" is no number of a document`;
  const [own, ...others] = Kamerstukdossier;
  const dossier = dossierOf(oneLine(String(own?.Nummer ?? '')), oneLine(own?.Toevoeging));
  const title = oneLine(Onderwerp) ?? oneLine(Titel);
  if (title === undefined) return `doc-${number} has no title`;
  const id = publicationId(read.output, dossier) ?? `doc-${number}`;
  const date = Datum?.slice(0, 10);
  const [second] = others.map(({ Nummer, Toevoeging }) =>
    dossierOf(oneLine(String(Nummer ?? '')), oneLine(Toevoeging)),
  );
  const dossierTitle = oneLine(own?.Titel ?? Titel);
  const alias = second && id.startsWith('kst-') ? `kst-${second}-${read.output.Volgnummer}` : undefined;
  return {
    record: record({
      id,
      kind: kindOf(id) ?? 'document',
      title,
      date: date !== undefined && isDate(date) ? date : undefined,
      type: oneLine(Soort),
      sender: oneLine(Organisatie),
      dossier,
      documentNumber: number,
    }),
    ...(dossier && dossierTitle && { dossierTitle }),
    ...(alias && isId(alias) && { alias }),
  };
}

/** The id of the publication that a document became: 242501244 is number 1244 of 2024-2025. */
function publicationId(
  { Volgnummer, Aanhangselnummer }: v.InferOutput<typeof row>,
  dossier: string | undefined,
) {
  const annex = /^(\d\d)(\d\d)0(\d{4})$/.exec(String(Aanhangselnummer ?? ''));
  if (annex) return `ah-tk-20${annex[1]!}20${annex[2]!}-${Number(annex[3])}`;
  return dossier && Volgnummer && Volgnummer > 0 ? `kst-${dossier}-${Volgnummer}` : undefined;
}
