import { describe, expect, test } from 'vitest';
import { cutGroups, groupSaved } from '../../../../components/options/group-saved.ts';
import { savedDocument } from '../../../support/saved-document.ts';

const document = (number: number, dossier?: string) =>
  savedDocument({ id: `kst-${dossier ?? 'x'}-${number}`, ...(dossier && { dossier }) });
const many = (count: number) => Array.from({ length: count }, (_, number) => document(number, '31066'));
const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id);

describe('groupSaved', () => {
  test('gives one group without a heading', () => {
    const all = [document(1, '31066'), document(2)];
    expect(groupSaved(all, false)).toEqual([{ documents: all }]);
  });

  test('gives a group for each dossier in the order of their first documents, those without one last', () => {
    const [a, b, c, d] = [document(1), document(2, '36000'), document(3, '31066'), document(4, '36000')];
    expect(groupSaved([a, b, c, d], true)).toEqual([
      { dossier: '36000', documents: [b, d] },
      { dossier: '31066', documents: [c] },
      { dossier: '', documents: [a] },
    ]);
  });
});

describe('cutGroups', () => {
  const cut = (documents: ReturnType<typeof many>, before?: ReturnType<typeof cutGroups>) =>
    cutGroups([{ documents }], before);
  const blocks = (groups: ReturnType<typeof cutGroups>) => groups.flatMap((group) => group.blocks);

  test('cuts in tens, each group apart', () => {
    const groups = cutGroups([
      { dossier: 'a', documents: many(21) },
      { dossier: 'b', documents: [document(1)] },
    ]);
    expect(groups.map((group) => group.blocks.map(({ documents }) => documents.length))).toEqual([
      [10, 10, 1],
      [1],
    ]);
    expect(new Set(blocks(groups).map(({ key }) => key)).size).toBe(4);
  });

  test('leaves every other row in its block when one goes', () => {
    const all = many(30);
    const before = cut(all);
    const after = cut(all.toSpliced(3, 1), before);
    expect(blocks(after).map(({ documents }) => documents.length)).toEqual([9, 10, 10]);
    expect(blocks(after)[0]?.key).toBe(blocks(before)[0]?.key);
    expect(blocks(after)[1]).toBe(blocks(before)[1]);
  });

  test('puts what comes in a block that is there, or in one of its own when that is full', () => {
    const all = many(20);
    const before = cut(all);
    const one = cut(all.toSpliced(5, 0, document(100, '31066')), before);
    expect(blocks(one).map(({ documents }) => documents.length)).toEqual([11, 10]);
    const come = Array.from({ length: 40 }, (_, number) => document(100 + number, '31066'));
    const full = cut([...come, ...all], before);
    expect(ids(blocks(full).flatMap(({ documents }) => documents))).toEqual(ids([...come, ...all]));
    expect(blocks(full).slice(-2)).toEqual(blocks(before));
    expect(Math.max(...blocks(full).map(({ documents }) => documents.length))).toBeLessThanOrEqual(20);
  });

  test('uses no key twice, whatever the order becomes', () => {
    const all = many(40);
    const after = cut(all.toReversed(), cut(all));
    const mixed = cut([...all.filter((_, i) => i % 2), ...all.filter((_, i) => i % 2 === 0)], after);
    for (const groups of [after, mixed]) {
      expect(new Set(blocks(groups).map(({ key }) => key)).size).toBe(blocks(groups).length);
      expect(blocks(groups).flatMap(({ documents }) => documents)).toHaveLength(40);
    }
  });
});
