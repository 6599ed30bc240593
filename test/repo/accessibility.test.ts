import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const NAMED = [...read('docs/accessibility.md').matchAll(/`(test\/[^`]+\.tsx?)`: "([^"]+)"/g)].map(
  ([, file, name]) => [file!, name!] as const,
);

test('docs/accessibility.md names tests for what it says', () => {
  expect(NAMED.length).toBeGreaterThan(15);
});

test.each(NAMED)('%s holds "%s"', (file, name) => {
  expect(read(file)).toContain(name);
});
