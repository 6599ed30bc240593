import { formOf } from './forms.ts';
import { datePartsOf, notesOf } from './notes.ts';
import { oneLine } from './text.ts';
import type { BibliographyItem } from './types.ts';

interface CslDate {
  'date-parts': [number[]];
}

/** The items as CSL-JSON (schema of CSL 1.0.2): an array of what citation processors take as input. */
export function toCslJson(items: readonly BibliographyItem[]): string {
  return `${JSON.stringify(items.map(cslItemOf), null, 2)}\n`;
}

function cslItemOf(item: BibliographyItem): Record<string, unknown> {
  const { csl } = formOf(item);
  const variables: [name: string | undefined, value: string | undefined][] = [
    ['title', item.title],
    [csl.series, item.series],
    ...csl.publisher.map((name): [string, string | undefined] => [name, item.publisher]),
    [csl.session, item.session],
    ['volume', item.volume],
    ['number', item.number],
    ['genre', item.type],
    ['language', item.language],
    ['URL', item.url],
    ['keyword', item.tags.join(', ')],
  ];
  const note = notesOf(item).join('\n\n');
  return {
    id: item.id,
    type: csl.type,
    ...(item.authors.length > 0 && { author: item.authors.map((name) => ({ literal: oneLine(name) })) }),
    ...Object.fromEntries(
      variables.flatMap(([name, value]) => (name && value ? [[name, oneLine(value)] as const] : [])),
    ),
    ...(item.date && { issued: cslDate(item.date) }),
    ...(item.accessed && { accessed: cslDate(item.accessed) }),
    ...(note && { note }),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [datePartsOf(date)] });
