import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../lib/full-text/read-xml.ts';
import { FullTextError } from '../../../lib/full-text/types.ts';
import { CORPUS, corpusAbsent } from '../../support/corpus.ts';
import { OFFICIAL } from './local-site.ts';

const ID = 'kst-31066-1016';
const at = (id: string) => `${OFFICIAL}/${id}.xml`;
const document = (metadata: string, body = '<al>Geachte voorzitter,</al>') =>
  `<officiele-publicatie><metadata>${metadata}</metadata>${body}</officiele-publicatie>`;
const named = (id: string) => document(`<meta name="DC.identifier" content="${id}"/>`);
const recorded = (id: string) =>
  document(`<meta name="OVERHEIDop.externMetadataRecord" content="${OFFICIAL}/${id}/metadata.xml"/>`);
const nameless = document('');

function outcomeOf(xml: string, url = at(ID), id = ID): string {
  try {
    return readXml(xml, id, url).paragraphs.length > 0 ? 'read' : 'empty';
  } catch (error) {
    return error instanceof FullTextError ? error.reason : String(error);
  }
}

describe('a document', () => {
  test.each([
    ['that names the paper', named(ID), at(ID)],
    ['that names the record of the paper', recorded(ID), at(ID)],
    ['that names the paper, at another address', named(ID), `${OFFICIAL}/xml/1234`],
    ['that names the paper with its session', named('kst-20212022-31066-1016'), at(ID)],
    ['without a name, at the address of the paper', nameless, at(ID)],
    [
      'without a name, moved to the address of the paper with its session',
      nameless,
      at('kst-20212022-31066-1016'),
    ],
  ])('%s is taken', (_, xml, url) => {
    expect(outcomeOf(xml, url)).toBe('read');
  });

  test.each([
    ['that names another paper', named('kst-31066-1017'), at(ID)],
    ['that names the record of another paper', recorded('kst-31066-1017'), at(ID)],
    ['that names an annex to the paper', named(`${ID}-b1`), at(ID)],
    ['that names what is no paper', named('gmb-2024-216934'), at(ID)],
    ['without a name, moved to another paper', nameless, at('kst-31066-1017')],
    ['without a name, moved to no paper', nameless, `${OFFICIAL}/`],
    ['of XHTML', `<html><head><title>${ID}</title></head><body><p>Storing</p></body></html>`, at(ID)],
    ['that tells of an error', '<Error><Message>Access denied</Message></Error>', at(ID)],
    ['without text', document(`<meta name="DC.identifier" content="${ID}"/>`, '<al/>'), at(ID)],
  ])('%s is refused', (_, xml, url) => {
    expect(outcomeOf(xml, url)).toBe('other');
  });

  test.each([
    ['kst-35429-B', 'kst-35429-b'],
    ['ah-tk-20162017-411', 'ah-tk-20162017-411'],
    ['kv-tk-2024Z18435', 'kv-tk-2024Z18435'],
    ['h-tk-20172018-70-3', 'h-tk-20172018-70-3'],
    ['kst-1259252', 'kst-1259252'],
  ])('%s is taken as %s', (id, printed) => {
    expect(outcomeOf(named(printed), at(id), id)).toBe('read');
    expect(outcomeOf(named(printed), at(id), ID)).toBe('other');
  });

  test('that is cut off is damaged, also when it is of another paper', () => {
    expect(outcomeOf(named(ID).slice(0, -3))).toBe('damaged');
    expect(outcomeOf(named('kst-31066-1017').slice(0, -3))).toBe('damaged');
  });
});

test.skipIf(corpusAbsent)('real documents are read as what they are, and as nothing else', () => {
  const files = globSync('corpus/documents/{kamerstukken,handelingen}/*.xml', { cwd: CORPUS });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const xml = readFileSync(join(CORPUS, file), 'utf8');
    const id = basename(file, '.xml');
    expect([id, outcomeOf(xml, at(id), id)]).toEqual([id, 'read']);
    expect([id, outcomeOf(xml, at(ID), ID)]).toEqual([id, 'other']);
  }
});
