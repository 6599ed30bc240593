import type { Translate } from '../../lib/i18n/types.ts';
import type { CardModel, ShownPanel } from '../../lib/preview/types.ts';

/** A card about a reference, and what a report of it needs besides. */
export interface Report extends Omit<Extract<ShownPanel, { kind: 'report' }>, 'kind'> {
  model: Extract<CardModel, { state: 'ready' }>;
}

/** A wrong link in plain lines: where it stands, in which words, why it was linked to what, and by which version. */
export function reportText({ model, url, version }: Report, translate: Translate): string {
  const { reference, preview } = model;
  const { raw, form, evidence, targets } = reference;
  const { resolution, indexDate } = preview;
  const lines = [
    [translate('reportPage'), url],
    [translate('reportWords'), raw],
    [translate('reportForm'), `${form}, ${evidence}`],
    [translate('reportTarget'), `${targets.join(', ')} (${resolution.status})`],
    [translate('reportVersion'), `Kamerlens ${version}, index ${indexDate}`],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}
