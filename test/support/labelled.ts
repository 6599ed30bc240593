import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageContext, ReferenceKind } from '../../lib/references/types.ts';

/** A reference as a reader would mark it in the text, with what it points at. */
export interface LabelledReference {
  kind: ReferenceKind;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Exactly the text from `start` to `end`. */
  raw: string;
  /** Canonical ids; one is a link, several are a choice. */
  targets: string[];
  /** Pages as printed, without "p.". */
  pages?: string;
  /** The form by the table of test/labelled/README.md. */
  form: string;
}

/** One labelled text: what is known where it stands, and every reference that must be found in it. */
export interface LabelledText {
  id: string;
  /** File of the set, without its extension: "kamerstukken". */
  family: string;
  text: string;
  page?: Omit<PageContext, 'self'>;
  host?: string;
  /** The ids the index holds, as far as this text is concerned; a paper makes its dossier known too. */
  known: string[];
  references: LabelledReference[];
  /** What in the text looks like a reference and is none. */
  trap?: string;
}

type WrittenReference = Omit<LabelledReference, 'start' | 'end'> & { nth?: number };
type WrittenText = Omit<LabelledText, 'family' | 'known' | 'references'> & {
  known?: string[];
  references: WrittenReference[];
};

const SET = fileURLToPath(new URL('../labelled/references/', import.meta.url));

/**
 * Reads the labelled texts of a directory of .jsonl files, the repository's own set by default.
 * Throws an Error with file, line and what is wrong when a line is no JSON or names a text that is not there.
 */
export function readLabelledReferences(directory = SET): LabelledText[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${directory}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line ? [readLine(line, name, index + 1)] : [])),
    );
}

function readLine(line: string, name: string, number: number): LabelledText {
  try {
    const written = JSON.parse(line) as WrittenText;
    return {
      ...written,
      family: name.replace(/\.jsonl$/, ''),
      known: written.known ?? [],
      references: written.references.map((reference) => locate(written.text, reference)),
    };
  } catch (error) {
    throw new Error(`${name}, line ${number}: ${(error as Error).message}`, { cause: error });
  }
}

/** Turns "the nth place where raw stands" into offsets. */
function locate(text: string, { nth = 1, ...reference }: WrittenReference): LabelledReference {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(reference.raw, start + 1);
    if (start < 0) throw new Error(`"${reference.raw}" does not stand ${nth} times in the text`);
  }
  return { ...reference, start, end: start + reference.raw.length };
}
