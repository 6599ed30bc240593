import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { formKey } from '../../../components/card/form-key.ts';
import { messagesFor } from '../../support/messages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The texts in the rules that look like a form: a letter with a number, or the three that are words. */
function formsOfRules(): string[] {
  const forms = new Set<string>();
  for (const file of globSync('lib/references/**/*.ts', { cwd: ROOT })) {
    const source = ts.createSourceFile(file, readFileSync(ROOT + file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && /^(?:[A-Z](?:\d{1,2}|-[a-z]+)|ID|URL|LINK)$/.test(node.text))
        forms.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...forms];
}

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
/** The forms that have a number of their own whether or not a rule tells them apart. */
const LISTED = [...numbered('K', 28), ...numbered('A', 8), ...numbered('H', 4)];

describe('every form of reference', () => {
  const forms = formsOfRules();

  test('is found in the rules', () => {
    expect(forms).toEqual(expect.arrayContaining(['K1', 'K17', 'A1', 'H2', 'R1', 'ID', 'URL', 'LINK']));
  });

  test.each(['nl', 'en'] as const)('has a name of its own in %s', (language) => {
    const messages: Partial<Record<string, { message: string }>> = messagesFor(language);
    const unnamed = [...forms, ...LISTED].filter((form) => !messages[formKey(form)]);
    expect(unnamed).toEqual([]);
    const names = Object.entries(messages).flatMap(([key, named]) =>
      /^form[A-Z]/.test(key) ? [named?.message] : [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
