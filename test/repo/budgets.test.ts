import { describe, expect, test } from 'vitest';
import { BUILD_NAMES, buildFiles } from '../support/builds.ts';
import { budgets } from '../budgets.json' with { type: 'json' };

describe.each(BUILD_NAMES)('the build for %s', (name) => {
  test.each(budgets)('keeps the $what within $bytes bytes', ({ files, bytes }) => {
    const found = files.flatMap((pattern) => buildFiles(name, pattern));
    expect(found).not.toEqual([]);
    expect(found.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThanOrEqual(bytes);
  });

  test('ships nothing that no budget covers', () => {
    const covered = new Set(
      budgets
        .flatMap(({ files }) => files.flatMap((pattern) => buildFiles(name, pattern)))
        .map(({ path }) => path),
    );
    const other = buildFiles(name, '**').filter(({ path }) => !covered.has(path));
    expect(
      other.map(({ path }) => path).filter((path) => !/^(?:manifest\.json|_locales|icon)/.test(path)),
    ).toEqual([]);
  });
});
