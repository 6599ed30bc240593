/** The lines of one page, without what is printed on every page. */
export type Page = string[];

const SESSION = String.raw`(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?, vergaderjaar \d{4} ?[-–/] ?\d{2,4}, `;
const WHAT = String.raw`(?:Aanhangsel(?! van)|Vragen|Handelingen|[\dA-Z][\dA-Z .()-]{1,24}, (?:nr\. ?)?\w{1,5}(?= \d{1,3}(?!\d)))`;
const IMPRINT = String.raw`(?:(?:ISSN ?\d{4} ?- ?\d{4}|[’']s-Gravenhage \d{4})\s{0,9}){0,2}`;
/** The foot of a page in the papers of both chambers; the text of the next page may be glued behind it. */
const FOOT = new RegExp(String.raw`^\s*${IMPRINT}${SESSION}${WHAT}(?: ?\d{1,3}(?![\d.]))?`);

const PAGE_COUNT =
  /^\s*(?:(?:pagina|blad|p\.) ?\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3}|- ?\d{1,3} ?-|\d{1,3} van \d{1,3})\s*$/i;
const IMPRINT_LINE =
  /^\s*(?:(?:ah|kst|kv|h|blg)-(?:tk-|ek-)?[\dA-Z][\w-]*|ISSN ?\d{4} ?- ?\d{4}.{0,40}|[’']s-Gravenhage \d{4})\s*$/;
const NUMBER_LINE = /^\s*\d{1,4}\s*$/;

/** Shortest text that is taken for a running head when it comes back on other pages. */
const LEAST_REPEATS = 3;
/** Lines at either end of a page among which a running head or foot is looked for. */
const EDGE = 4;

/**
 * Splits a text, as a PDF gives it, into pages, and takes running heads and feet, imprints and page numbers out.
 * A page ends at a form feed, at the official foot and at a line that counts pages ("Pagina 2 van 7").
 */
export function splitPages(raw: string): Page[] {
  const pages = raw
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .flatMap((sheet) => splitAtFeet(sheet.split('\n')));
  return withoutPageNumbers(withoutRepeats(pages).filter((page) => page.some(isFilled))).filter((page) =>
    page.some(isFilled),
  );
}

function splitAtFeet(lines: readonly string[]): Page[] {
  const pages: Page[] = [[]];
  for (const line of lines) {
    const foot = FOOT.exec(line)?.[0];
    if (foot !== undefined) {
      const rest = line.slice(foot.length);
      pages.push(rest.trim() ? [rest] : []);
    } else if (PAGE_COUNT.test(line)) pages.push([]);
    else if (!IMPRINT_LINE.test(line)) pages.at(-1)!.push(line);
  }
  return pages;
}

/** Drops lines at the edges of pages that come back on at least three of them, whatever their numbers. */
function withoutRepeats(pages: readonly Page[]): Page[] {
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map((at) => shape(page[at]!)))) {
      if (key) times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return pages.map((page) => {
    const dropped = new Set(edges(page).filter((at) => (times.get(shape(page[at]!)) ?? 0) >= LEAST_REPEATS));
    return page.filter((_, at) => !dropped.has(at));
  });
}

/** Indexes of a page's first and last lines with text. */
function edges(page: Page): number[] {
  const filled = page.flatMap((line, at) => (line.trim() ? [at] : []));
  return [...new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])];
}

/** Heads of questions and answers come back too, and notes that cite the same; they are no furniture. */
function shape(line: string): string {
  const text = line.trim();
  if (
    text.length < 6 ||
    /^(?:Vra(?:ag|gen)|Antwoord|Nader|Reactie|De leden|Het lid|[[(]?\d{1,3}[\])]? ?\p{L})/u.test(text)
  )
    return '';
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** Takes out the numbers alone on the first or last line of pages that count them. */
function withoutPageNumbers(pages: readonly Page[]): Page[] {
  const first = pages.map((page) => page.findIndex(isFilled));
  const last = pages.map((page) => page.findLastIndex(isFilled));
  const counting = [countingPages(pages, first), countingPages(pages, last)];
  // On a single page the number at the foot is its own.
  if (pages.length === 1) counting[1]!.add(0);
  return pages.map((page, index) =>
    page.filter(
      (line, at) =>
        !NUMBER_LINE.test(line) ||
        !(
          (at === first[index] && counting[0]!.has(index)) ||
          (at === last[index] && counting[1]!.has(index))
        ),
    ),
  );
}

const isFilled = (line: string) => line.trim() !== '';

/** The pages whose number at a line goes up with them, as it does on another page. */
function countingPages(pages: readonly Page[], lines: readonly number[]): Set<number> {
  const byOffset = Map.groupBy(
    pages.flatMap((page, index) => {
      const line = page[lines[index]!] ?? '';
      return NUMBER_LINE.test(line) ? [{ index, offset: Number(line) - index }] : [];
    }),
    ({ offset }) => offset,
  );
  return new Set(
    [...byOffset.values()]
      .filter((some) => some.length > 1)
      .flat()
      .map(({ index }) => index),
  );
}
