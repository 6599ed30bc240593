import { localDay } from '../i18n/local-day.ts';
import { toBibTeX } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toRis } from './to-ris.ts';
import type { BibliographyItem, ExportFile, ExportFormat } from './types.ts';

interface Writer {
  /** What the file's name ends with; two formats must not end up under one name. */
  ending: string;
  mediaType: string;
  write: (items: readonly BibliographyItem[], now: Date) => string;
}

const WRITERS: Record<ExportFormat, Writer> = {
  json: { ending: 'json', mediaType: 'application/json', write: toJson },
  csv: { ending: 'csv', mediaType: 'text/csv', write: (items) => toCsv(items) },
  excel: { ending: 'excel.csv', mediaType: 'text/csv', write: (items) => toCsv(items, ';') },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems', write: toRis },
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex', write: toBibTeX },
  'csl-json': {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
};

/**
 * The items as a file in one of the formats, named after the reader's day; a page's references under another name than saved
 * documents, as only those can be imported again.
 *
 * @param write Writes the text where it is another one than the format's own.
 */
export function exportFile(
  format: ExportFormat,
  items: readonly BibliographyItem[],
  now: Date,
  write: Writer['write'] = WRITERS[format].write,
): ExportFile {
  const { ending, mediaType } = WRITERS[format];
  const what = items.some(({ status }) => status) ? 'kamerlens-verwijzingen' : 'kamerlens';
  const name = `${what}-${localDay(now)}.${ending}`;
  return { name, mediaType, text: write(items, now) };
}
