import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/support/build-extension.ts';

const TEXT = /\.(?:ts|tsx|js|json|jsonl|tsv|md|html|css|ya?ml|txt|svg)$|(?:^|\/)(?:\.[a-z]+|run|LICENSE)$/;

/** What a tool made or fetched, and is in no commit. */
const MADE = ['.git', '.output', '.wxt', 'node_modules', 'package-lock.json'];

const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !MADE.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(ROOT + entry.name, { recursive: true }).map((path) => join(entry.name, String(path)))
      : [entry.name],
  )
  .filter((path) => TEXT.test(path));

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the lockfile', () => {
  const lockfile = read('package-lock.json');

  test('names no registry', () => {
    expect(lockfile).toContain('"lockfileVersion"');
    expect(lockfile).not.toMatch(/"resolved": "http/);
  });

  test('pins what package.json asks for', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const { packages } = JSON.parse(lockfile) as { packages: Record<string, { version: string }> };
    const asked = { ...manifest['dependencies'], ...manifest['devDependencies'] };
    expect(Object.keys(asked).length).toBeGreaterThan(20);
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('the repository', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  // None of these patterns matches itself.
  test.each([
    ['paths of one machine', /(?:^|[\s'"(=`])(?:\/(?:home|Users|work|root)\/|[A-Z]:\\Users)/m],
    ['addresses of a private registry', /\bregistry\s*=\s*http|\b_auth[A-Z]oken/],
    ['tests that are switched off or alone', /\b(?:it|test|describe)\.(?:todo|only)\(|\bx(?:it|describe)\(/],
  ])('has no %s', (_, pattern) => {
    expect(files.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});
