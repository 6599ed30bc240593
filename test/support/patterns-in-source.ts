import ts from 'typescript';

/** A pattern and where it stands: a file with a line, "lib/references/forms/kamerstuk.ts:12". */
export interface PlacedPattern {
  at: string;
  source: string;
  flags: string;
}

/** What a source file has in the way of patterns. */
export interface SourcePatterns {
  literals: PlacedPattern[];
  /** Places that make a pattern when they run: `new RegExp(…)`, `RegExp(…)`, and `match` or `search` of a string. */
  makings: string[];
}

const TAKES_PATTERN = new Set(['match', 'matchAll', 'search']);

/** Finds every regular expression in a source text by parsing it, whatever it stands in. */
export function patternsInSource(file: string, text: string): SourcePatterns {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, scriptKind(file));
  const found: SourcePatterns = { literals: [], makings: [] };
  const visit = (node: ts.Node): void => {
    const at = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.literals.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (makesPattern(node)) found.makings.push(at);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function makesPattern(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  const { expression: called } = node;
  if (ts.isIdentifier(called)) return called.text === 'RegExp';
  if (!ts.isPropertyAccessExpression(called)) return false;
  if (called.name.text === 'RegExp') return true;
  const [first] = node.arguments ?? [];
  return (
    TAKES_PATTERN.has(called.name.text) &&
    first !== undefined &&
    (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
  );
}

function scriptKind(file: string): ts.ScriptKind {
  return file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}
