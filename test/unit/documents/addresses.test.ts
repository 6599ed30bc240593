import { describe, expect, test } from 'vitest';
import { dossierAddress, officialAddresses, pdfPage } from '../../../lib/documents/addresses.ts';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { idOfAddress } from '../../../lib/references/forms/identifiers.ts';

const OB = 'https://zoek.officielebekendmakingen.nl';
const TK = 'https://www.tweedekamer.nl';

const urlsOf = (record: Partial<DocumentRecord> & { id: string }) =>
  officialAddresses({ kind: 'kamerstuk', title: 'T', ...record }).map(({ label, url }) => `${label} ${url}`);

describe('officialAddresses', () => {
  test.each([
    [
      { id: 'kst-31066-1016', documentNumber: '2022D15970', caseNumber: '2022Z07731' },
      [
        `officielebekendmakingen ${OB}/kst-31066-1016.html`,
        `tweedekamer ${TK}/kamerstukken/detail?id=2022Z07731&did=2022D15970`,
      ],
    ],
    [
      { id: 'kst-31066-1016' },
      [
        `officielebekendmakingen ${OB}/kst-31066-1016.html`,
        `tweedekamer ${TK}/zoeken?qry=31066%20nr.%201016`,
      ],
    ],
    [
      { id: 'doc-2022D06725', documentNumber: '2022D06725' },
      [`tweedekamer ${TK}/kamerstukken/detail?id=2022D06725&did=2022D06725`],
    ],
    [
      { id: 'zaak-2022Z01234', caseNumber: '2022Z01234' },
      [`tweedekamer ${TK}/kamerstukken/detail?id=2022Z01234`],
    ],
    [{ id: 'ah-tk-20212022-1234' }, [`officielebekendmakingen ${OB}/ah-tk-20212022-1234.html`]],
    [{ id: 'dossier-31945' }, [`officielebekendmakingen ${OB}/dossier/31945`]],
    [
      { id: 'kv-tk-2014Z21352' },
      [
        `officielebekendmakingen ${OB}/kv-tk-2014Z21352.html`,
        `tweedekamer ${TK}/kamerstukken/kamervragen/detail?id=2014Z21352`,
      ],
    ],
    [{ id: 'report:scp:2016:x', url: 'https://www.scp.nl/x' }, ['publisher https://www.scp.nl/x']],
    [
      { id: 'report:scp:2016:x', annexOf: 'kst-31066-1016' },
      [`officielebekendmakingen ${OB}/kst-31066-1016.html`],
    ],
    [{ id: 'report:scp:2016:x', url: 'javascript:alert(1)' }, []],
    [{ id: 'report:scp:2016:x' }, []],
    [{ id: 'local-page' }, []],
  ])('of %o', (record, urls) => {
    expect(urlsOf(record)).toEqual(urls);
  });

  test.each(['kst-31066-1016', 'kst-36200-XV-96', 'kst-35925-E', 'ah-tk-20212022-1234', 'blg-1184123'])(
    'lead back to %s',
    (id) => {
      const [address] = officialAddresses({ id, kind: 'kamerstuk', title: 'T' });
      expect(idOfAddress(address!.url)).toBe(id);
    },
  );
});

test.each([
  ['kst-36200-XV-96', `${OB}/dossier/36200-XV`],
  ['dossier-31945', `${OB}/dossier/31945`],
  ['ah-tk-20212022-1234', undefined],
  ['report:scp:2016:x', undefined],
])('dossierAddress of %s', (target, url) => {
  expect(dossierAddress(target)).toBe(url);
});

describe('pdfPage', () => {
  test.each([
    ['kst-31066-1016', '3', 'kst-31066-1016.pdf#page=3'],
    ['ah-tk-20212022-1234', '12-14', 'ah-tk-20212022-1234.pdf#page=12'],
    ['stb-2018-12345', '22 e.v.', 'stb-2018-12345.pdf#page=22'],
  ])('opens %s at %s', (id, pages, address) => {
    expect(pdfPage(id, pages)?.url).toBe(`${OB}/${address}`);
  });

  test.each([
    ['h-tk-20162017-66-6', '12', 'numbered through a session'],
    ['report:scp:2016:integratie-in-zicht', '12', 'not published there'],
    ['kst-31066-1016', 'iv', 'a Roman page'],
    ['kst-31066-1016', '12345', 'no page of a PDF'],
    ['kst-', '3', 'no document'],
  ])('has nothing for %s at %s: %s', (id, pages) => {
    expect(pdfPage(id, pages)).toBeUndefined();
  });
});
