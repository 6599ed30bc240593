import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { resolve } from '../../../lib/resolver/resolve.ts';

const paper = (id: string): DocumentRecord => ({ id, kind: 'kamerstuk', title: id });
const [a, b] = [paper('kst-1-1'), paper('kst-2-2')];

test.each<[string, (DocumentRecord | undefined)[], ReturnType<typeof resolve>]>([
  ['no target', [], { status: 'unknown' }],
  ['one target that is not there', [undefined], { status: 'unknown' }],
  ['several targets, none there', [undefined, undefined], { status: 'unknown' }],
  ['one target that is there', [a], { status: 'found', document: a }],
  ['several targets, one there', [undefined, b, undefined], { status: 'found', document: b }],
  ['several targets, several there', [a, undefined, b], { status: 'ambiguous', documents: [a, b] }],
  ['best first', [b, a], { status: 'ambiguous', documents: [b, a] }],
  ['two aliases of one document', [a, paper('kst-1-1')], { status: 'found', document: a }],
  ['two aliases of one, and another', [a, b, paper('kst-1-1')], { status: 'ambiguous', documents: [a, b] }],
  ['an id named like a property', [paper('__proto__')], { status: 'found', document: paper('__proto__') }],
])('%s', (_, records, resolution) => {
  expect(resolve(records)).toEqual(resolution);
});
