import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILD_NAMES, buildFolder } from '../support/builds.ts';

/** What a minifier makes of the card's style is what readers get. */
describe.each(BUILD_NAMES)("the card's style in the build for %s", (name) => {
  const found = (pattern: RegExp) =>
    readFileSync(join(buildFolder(name), 'assets/card.css'), 'utf8').match(pattern) ?? [];

  test('lets no rule of the page hide or turn the card, nor print it', () => {
    const resets = found(/:host\{[^}]*\ball:[^}]*\}/g);
    expect(resets).toHaveLength(1);
    expect(resets[0]).toMatch(/^:host\{all:initial!important;/);
    expect(resets[0]).toContain(';direction:ltr!important');
    expect(found(/@media print\{:host\{display:none!important\}\}/g)).toHaveLength(1);
  });

  test("leaves the choice of colours to the browser, which knows the reader's theme inside the card", () => {
    expect(found(/--surface:[^;]*/g)).toEqual(['--surface:light-dark(#fff,#1d2127)']);
    expect(found(/--lightningcss[\w-]*/g)).toEqual([]);
  });
});
