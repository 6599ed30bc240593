import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readOfficialXml } from '../../../lib/papers/markup/official-xml.ts';
import { parseXml, XmlError } from '../../../lib/papers/markup/parse-xml.ts';
import { isElement, textOf } from '../../../lib/papers/markup/tree.ts';
import { readXml } from '../../../scripts/exchanges/readers/xml.ts';
import { CORPUS, corpusAbsent } from '../../support/corpus.ts';

const PAPERS = fileURLToPath(new URL('../../labelled/exchanges/papers/', import.meta.url));
const made = globSync('*.xml', { cwd: PAPERS }).map((name) => join(PAPERS, name));
const real = globSync('corpus/documents/{kamerstukken,handelingen}/*.xml', { cwd: CORPUS }).map((name) =>
  join(CORPUS, name),
);

describe('what is well-formed', () => {
  test('is read with its text, attributes, entities and CDATA', () => {
    const root = parseXml(
      `<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><!-- <b> -->
       <a x="1 &gt; 0" y='"'>één &amp; <b:c-d.e/>twee&#160;&#x2013;<![CDATA[ <drie> ]]></a>`,
    );
    expect(root.name).toBe('a');
    expect(root.attribs).toEqual({ x: '1 > 0', y: '"' });
    expect(root.children.filter(isElement).map(({ name }) => name)).toEqual(['b:c-d.e']);
    expect(textOf(root)).toBe('één & twee – <drie>');
  });

  test.each(made)('%s gives the same paper as the parser of the tools', (file) => {
    compare(file);
  });

  test.skipIf(corpusAbsent)('and so does each real document', () => {
    expect(real.length).toBeGreaterThan(5);
    for (const file of real) compare(file);
  });
});

function compare(file: string): void {
  const bytes = readFileSync(file);
  const own = readOfficialXml([parseXml(bytes.toString('utf8'))]);
  expect(own.blocks.length).toBeGreaterThan(0);
  expect(own).toEqual(readXml(new Uint8Array(bytes), () => {}));
}

describe('what cannot be trusted to be whole is refused', () => {
  test.each([
    ['cut off in a tag', '<a><b x="'],
    ['cut off in a text', '<a><b>half a sen'],
    ['cut off in CDATA', '<a><![CDATA[half</a>'],
    ['closed in another order', '<a><b></a></b>'],
    ['closed twice', '<a></a></a>'],
    ['an entity that nobody declared', '<a>&eacute;</a>'],
    ['a document type that declares entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an attribute without quotes', '<a b=c></a>'],
    ['no element', '  '],
    ['no markup', 'Service unavailable'],
    ['nested absurdly', '<a>'.repeat(600) + '</a>'.repeat(600)],
  ])('%s', (_, text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  test('every cut of a paper, wherever it falls', () => {
    const whole = readFileSync(made[0]!, 'utf8').trimEnd();
    for (let end = 0; end < whole.length; end += 7)
      expect(() => parseXml(whole.slice(0, end)), `cut at ${end}`).toThrow(XmlError);
  });
});

test('time grows in proportion to the text', () => {
  const paper = (size: number) => `<a>${'<al>Een alinea &amp; meer.</al>'.repeat(size)}</a>`;
  const time = (size: number) => {
    const text = paper(size);
    const start = performance.now();
    parseXml(text);
    return performance.now() - start;
  };
  time(20_000);
  const small = Math.min(time(20_000), time(20_000), time(20_000));
  expect(Math.min(time(80_000), time(80_000), time(80_000))).toBeLessThan(small * 12);
});
