import { escapeHtml, noteMark, officialPage, type Note } from './html.ts';

/** Running heads and feet, which the site does not have. What follows on the same line is text again. */
const FURNITURE =
  /^(?:ah-tk-\S+|kv-tk-\S+|ISSN .*?(?=Tweede Kamer|$)|’s-Gravenhage \d{4}|Tweede Kamer, vergaderjaar [\d–-]+, (?:Aanhangsel|Vragen) \d+)\s*/;

const MARKS = /^\s*(\d{1,2})(?:\s+\d{1,2})*\s*$/;
const HEADING = /^(?:Vraag|Antwoord) \d+(?:[ ,en]+\d+)*\s*$/;

/** Stands for a note's mark in running text until the text has become HTML. */
const MARK = '\u{E000}';

interface Line {
  kind: 'text' | 'blank' | 'heading';
  text: string;
}

/** Sorts the lines of one paper into text and notes, and puts marks in the text where their numbers stood. */
function sortLines(paper: string): { lines: Line[]; notes: Note[] } {
  const lines: Line[] = [];
  const notes: Note[] = [];
  let lastMark = 0;
  let note: Note | undefined;

  const isMarked = (number: string): boolean => lines.some(({ text }) => text.includes(MARK + number + MARK));

  /** A note begins with its number: glued to the note's text, or alone on its line when its mark was seen. */
  function takeNote(line: string): boolean {
    const [, number = '', text = ''] = /^\s*(\d{1,2})(?=\s*$|[A-Z(«]|https?:)(.*)$/.exec(line) ?? [];
    const isNext = text.trim() !== '' && Number(number) === Number(notes.at(-1)?.number ?? 0) + 1;
    if (!number || !(isNext || isMarked(number))) return false;
    if (notes.some((known) => known.number === number)) return text.trim() === ''; // a page number
    note = { number, text: text.trim() };
    notes.push(note);
    return true;
  }

  /** Marks stand alone on a line, or begin the line on which the sentence goes on. */
  function takeMarks(line: string): boolean {
    const alone = MARKS.exec(line);
    const begins = /^(\d{1,2}) (?=[a-z])/i.exec(line);
    const first = Number((alone ?? begins)?.[1]);
    // Some marks are lost in the text layer, so a mark alone on its line may leave a gap.
    const fits = alone
      ? lastMark === 0 || (first > lastMark && first < lastMark + 5)
      : first === lastMark + 1;
    if (!first || note || !fits) return false;
    const numbers = alone ? line.trim().split(/\s+/) : [String(first)];
    lastMark = Number(numbers.at(-1));
    const text = numbers.map((number) => MARK + number + MARK).join('');
    lines.push({ kind: 'text', text: begins ? `${text} ${line.slice(begins[0].length)}` : text });
    return true;
  }

  function add(line: string): void {
    const furniture = FURNITURE.exec(line);
    if (furniture) {
      note = undefined;
      const rest = line.slice(furniture[0].length);
      if (rest.trim()) add(rest);
    } else if (takeNote(line) || takeMarks(line)) {
      return;
    } else if (note) {
      note.text = `${note.text} ${line.trim()}`.trim();
    } else {
      const text = line.trim();
      lines.push({ kind: text === '' ? 'blank' : HEADING.test(text) ? 'heading' : 'text', text });
    }
  }

  for (const line of paper.replace(/\f/g, '').split('\n')) add(line);
  return { lines, notes };
}

const markHtml = (text: string): string =>
  escapeHtml(text)
    .replace(new RegExp(`\\s*${MARK}(\\d+)${MARK}`, 'g'), (_, number: string) => noteMark(number))
    .trim();

/**
 * Lays a paper's plain text, as a PDF gives it, out as the official site lays out such a paper: paragraphs,
 * questions and answers as blocks with headings, marks as links to the notes, the notes at the foot.
 * @param text note marks on lines of their own, notes at the foot of each page.
 * @returns a whole HTML page.
 */
export function layOutText(title: string, text: string): string {
  const { lines, notes } = sortLines(text);
  const blocks: { heading?: string; paragraphs: string[] }[] = [{ paragraphs: [] }];
  let paragraph = '';
  const endParagraph = (): void => {
    if (paragraph) blocks.at(-1)?.paragraphs.push(paragraph);
    paragraph = '';
  };
  for (const { kind, text } of lines) {
    if (kind === 'text') paragraph = paragraph ? `${paragraph} ${text}` : text;
    else endParagraph();
    if (kind === 'heading') blocks.push({ heading: text, paragraphs: [] });
  }
  endParagraph();

  const body = blocks.map(({ heading, paragraphs }) => {
    const name = heading === undefined ? 'alineagroep' : heading.startsWith('Vraag') ? 'vraag' : 'antwoord';
    const title = heading === undefined ? '' : `<h2 class="stuktitel no-toc">${escapeHtml(heading)}</h2>\n`;
    return `<div class="${name}">\n${title}${paragraphs.map((text) => `<p>${markHtml(text)}</p>`).join('\n')}\n</div>`;
  });
  return officialPage(
    title,
    body.join('\n'),
    notes.map((note) => ({ ...note, text: escapeHtml(note.text) })),
  );
}
