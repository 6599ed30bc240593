import { describe, expect, test } from 'vitest';
import { settle } from '../../../lib/references/candidate.ts';
import { extractCandidates } from '../../../lib/references/extract.ts';
import type { PageContext } from '../../../lib/references/types.ts';

const targetsIn = (text: string, page?: PageContext) =>
  extractCandidates(text, page).map(({ targets }) => targets.join(' | '));

describe('evidence', () => {
  test.each([
    ['Kamerstuk 31 066, nrs. 3 en 4', ['label', 'list']],
    ['31 066, nr. 3', ['known']],
    ['nr. 456 (36800-XVI)', ['known']],
    ['(27 275)', ['known']],
    ['kst-31066-3 en SCP, 2016, Integratie in zicht', ['label', 'label']],
  ])('of %s', (text, evidence) => {
    expect(extractCandidates(text).map((candidate) => candidate.evidence)).toEqual(evidence);
  });

  test.each([
    ['31 066, nr. 3', ['kst-31066-3'], true],
    ['31 066, nr. 3', ['dossier-31066'], true],
    ['31 066, nr. 3', ['kst-31066-4'], false],
    ['31066-3', ['kst-31066-3'], true],
    ['31066-3', ['dossier-31066'], false],
    ['nr. 3 (31 066)', ['dossier-31066'], true],
    ['nr. 3 (31 066)', [], false],
    ['(31 066)', ['dossier-31066'], true],
    ['(31 066)', [], false],
    ['het dossier 31 066', ['dossier-31066'], true],
    ['het dossier 31 066', [], true],
    ['het wetsvoorstel 31 066', [], true],
    ['een ‘nieuwe gewoonte’ van het SCP', [], false],
    ['in ‘Denkend aan Nederland’ van het SCP', ['report:scp::denkend-aan-nederland'], true],
    ['het rapport ‘Denkend aan Nederland’ van het SCP', [], true],
    ['in ‘Denkend aan Nederland’ (2019) van het SCP', [], true],
    ['Kamerstuk 31 066, nr. 3', [], true],
    ['Kamerstuk 31 066', [], true],
  ])('%s stands by %j: %s', (text, known, stands) => {
    const settled = settle(extractCandidates(text), (id) => known.includes(id));
    expect(settled.length === 1).toBe(stands);
    settled.forEach((reference) => expect(reference).not.toHaveProperty('needs'));
  });
});

describe('a choice that only the index can make', () => {
  test.each([
    ['35302-F', ['kst-35302-F'], 'kamerstuk', ['kst-35302-F']],
    ['35302-F', ['dossier-35302-F'], 'dossier', ['dossier-35302-F']],
    ['35302-F', ['dossier-35302-F', 'kst-35302-F'], 'kamerstuk', ['kst-35302-F', 'dossier-35302-F']],
    ['22 112/21 501, nr. 3', ['kst-21501-3'], 'kamerstuk', ['kst-21501-3']],
    ['22 112/21 501, nr. 3', ['dossier-22112'], 'kamerstuk', ['kst-22112-3', 'kst-21501-3']],
  ])('%s, of which it has %j', (text, known, kind, targets) => {
    expect(settle(extractCandidates(text), (id) => known.includes(id))).toMatchObject([{ kind, targets }]);
  });
});

describe('pages', () => {
  test.each([
    ['Kamerstuk 31 066, nr. 3, p. 7', '7'],
    ['Kamerstuk 31 066, nr. 3, p. 7-9', '7-9'],
    ['Kamerstuk 31 066, nr. 3, p. 7 – 9', '7–9'],
    ['Kamerstuk 31 066, nr. 3, blz. 22 e.v.', '22 e.v.'],
    ['Kamerstuk 31 066, nr. 3, p. 4 en 5', '4 en 5'],
    ['Kamerstuk 31 066, nr. 3, pagina 4', '4'],
    ['Kamerstuk 31 066, nr. 3', undefined],
    ['Kamerstukken I 2014/15, 33802, C, p. 3', '3'],
    ['Handelingen II 2007/08, nr. 108, p. 7909-7943', '7909-7943'],
    ['Coalitieakkoord 2021 – 2025, Omzien naar elkaar (15 december 2021), p.29', '29'],
  ])('of %s are %s', (text, pages) => {
    const [reference, ...others] = extractCandidates(text);
    expect(others).toEqual([]);
    expect(reference).toMatchObject({ raw: text });
    expect(reference?.pages).toBe(pages);
  });
});

describe('the page', () => {
  test('decides the chamber of an Aanhangsel, where the text does not', () => {
    const text = 'Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 28';
    expect(targetsIn(text)).toEqual(['ah-tk-20242025-28 | ah-ek-20242025-28']);
    expect(targetsIn(text, { chamber: 'ek' })).toEqual(['ah-ek-20242025-28']);
    expect(targetsIn('Aanhangsel Handelingen II 2024/25, nr. 28', { chamber: 'ek' })).toEqual([
      'ah-tk-20242025-28',
    ]);
  });

  test.each([[{ dossier: '31066', number: '1016' }], [{ self: 'kst-31066-1016' }]])(
    'is never linked to itself: %o',
    (page) => {
      const head = 'Tweede Kamer, vergaderjaar 2021–2022, 31 066, nr. 1016 3';
      expect(targetsIn(head, page)).toEqual([]);
      expect(targetsIn('Kamerstuk 31 066, nrs. 1016 en 1017', page)).toEqual(['kst-31066-1017']);
      expect(targetsIn('Dossier- en ondernummer 31066 nr. 1016', page)).toEqual([]);
    },
  );

  const HEAD = '32 824 Integratiebeleid\n25 295 Infectieziektenbestrijding\nNr. 328\nBRIEF VAN DE MINISTER';
  const OF_SECOND = { self: 'kst-25295-328', dossier: '25295', number: '328' };

  test.each([
    ['a head that begins with another of its dossiers', HEAD, OF_SECOND],
    ['its head, where the address tells neither dossier nor number', HEAD, { self: 'doc-2023D02597' }],
    ['its dossier alone, in a head of several lines', 'Kamerstukken\n36 750', { dossier: '36750' }],
    ['its second dossier alone', 'Dossier 25 295', { dossier: '32824', dossiers: ['25295'] }],
    ['the matter of its own questions', '2024Z18435', { self: 'kv-tk-2024Z18435' }],
  ] as const)('is not linked by %s', (_, text, page) => {
    expect(targetsIn(text, page as PageContext)).toEqual([]);
    expect(targetsIn(text)).not.toEqual([]);
  });

  test.each([
    ['the head of another paper', HEAD, { self: 'kst-31066-1016', dossier: '31066', number: '1016' }],
    ['its dossier in a sentence', 'Het wetsvoorstel (36 750) gaat door.', { dossier: '36750' }],
    ['another dossier alone', 'Dossier 25 295', { dossier: '32824' }],
  ])('is linked by %s', (_, text, page) => {
    expect(targetsIn(text, page)).not.toEqual([]);
  });
});
