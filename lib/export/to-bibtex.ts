import { formOf } from './forms.ts';
import { latexOf, latexUrl } from './latex.ts';
import { datePartsOf, notesOf } from './notes.ts';
import type { BibliographyItem } from './types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LANGUAGES: Readonly<Record<string, string>> = { nl: 'dutch' };

const LONGEST_KEY = 80;

type Field = readonly [name: string, value: string | undefined];

/**
 * The items as BibTeX (UTF-8), with the fields of biblatex for what BibTeX has none: `url`, `urldate`, `langid`,
 * `keywords`. Names are in braces, so that an institution is not taken apart, and titles too, so that no style changes
 * their capitals. Notes go to `annote`, which the common styles do not print.
 */
export function toBibTeX(items: readonly BibliographyItem[]): string {
  const keys = new Set<string>();
  return items.map((item) => entryOf(item, uniqueKey(item.id, keys))).join('\n');
}

function entryOf(item: BibliographyItem, key: string): string {
  const { bibtex } = formOf(item);
  const [year, month, day] = item.date ? datePartsOf(item.date) : [];
  const own: Field[] =
    bibtex === 'techreport'
      ? [
          ['institution', braced(item.publisher)],
          ['series', braced(item.series)],
          ['number', braced(item.number)],
          ['type', braced(item.type)],
        ]
      : [['howpublished', braced(item.citation)]];
  const fields: Field[] = [
    ['author', item.authors.map((name) => `{${latexOf(name)}}`).join(' and ') || undefined],
    ['title', `{${latexOf(item.title)}}`],
    ...own,
    ['year', braced(year)],
    ['day', braced(day)],
    ['url', item.url && latexUrl(item.url)],
    ['urldate', item.accessed],
    ['langid', item.language && LANGUAGES[item.language]],
    ['keywords', item.tags.map(latexOf).join(', ') || undefined],
    ['annote', notesOf(item).map(latexOf).join(' -- ') || undefined],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const name = month && MONTHS[month - 1];
  const named = name ? [`  month = ${name},`] : [];
  return [`@${bibtex}{${key},`, ...written, ...named, '}', ''].join('\n');
}

const braced = (value: string | number | undefined) =>
  value === undefined ? undefined : latexOf(String(value));

/** The id with what a key may not hold taken out, and with a number where two would be the same. */
function uniqueKey(id: string, taken: Set<string>): string {
  const plain = id
    .replace(/^https:\/\//, '')
    .replace(/[^\w:.-]+/g, '-')
    .slice(0, LONGEST_KEY);
  let key = plain;
  for (let count = 2; taken.has(key.toLowerCase()); count++) key = `${plain}-${count}`;
  taken.add(key.toLowerCase());
  return key;
}
