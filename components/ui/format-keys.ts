import type { ExportFormat } from '../../lib/export/types.ts';
import type { MessageKey } from '../../lib/i18n/types.ts';

/** What each export format is called, and what it is for. */
export const FORMAT_KEYS: Record<ExportFormat, { name: MessageKey; use: MessageKey }> = {
  json: { name: 'exportJson', use: 'exportJsonUse' },
  csv: { name: 'exportCsv', use: 'exportCsvUse' },
  excel: { name: 'exportExcel', use: 'exportExcelUse' },
  ris: { name: 'exportRis', use: 'exportRisUse' },
  bibtex: { name: 'exportBibtex', use: 'exportBibtexUse' },
  'csl-json': { name: 'exportCslJson', use: 'exportCslJsonUse' },
};
