/** A piece of text as pdf.js gives it; lengths in points, the origin of a page at its lower left. */
export interface TextPiece {
  str: string;
  /** a, b, c, d, x, y: where the piece stands and how large. */
  transform: readonly number[];
  width: number;
  height: number;
}

interface Line {
  y: number;
  height: number;
  right: number;
  text: string;
}

/** Part of a line's height by which its pieces may be higher or lower. */
const SAME_LINE = 0.45;
/** Part of the text's height below which a number is a raised one. */
const RAISED = 0.8;
/** Line distance, in heights, from which a paragraph ends. */
const APART = 1.75;
/** Gap between pieces, in heights, that is a space. */
const SPACE = 0.18;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The lines of a page, in the order the PDF has them: a blank line where the distance is wide, raised numbers
 * as superscripts.
 */
export function linesOfPage(pieces: readonly TextPiece[]): string[] {
  const lines: Line[] = [];
  for (const piece of pieces) if (piece.str.trim() !== '') addPiece(lines, piece);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const distance = above ? above.y - line.y : 0;
    const isApart = above !== undefined && distance > APART * Math.max(line.height, above.height);
    return isApart ? ['', line.text] : [line.text];
  });
}

function addPiece(lines: Line[], piece: TextPiece): void {
  const y = piece.transform[5] ?? 0;
  const x = piece.transform[4] ?? 0;
  const height = piece.height || Math.abs(piece.transform[3] ?? 0) || 1;
  const line = lines.at(-1);
  const isRaised = line !== undefined && height < RAISED * line.height && /^\s*\d{1,3}\s*$/.test(piece.str);
  const isSame =
    line !== undefined && Math.abs(line.y - y) < (isRaised ? 1 : SAME_LINE) * Math.max(line.height, height);
  if (!line || !isSame) {
    lines.push({ y, height, right: x + piece.width, text: piece.str });
    return;
  }
  const text = isRaised
    ? piece.str.trim().replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
    : piece.str;
  const isGap =
    !isRaised && x - line.right > SPACE * height && !line.text.endsWith(' ') && !text.startsWith(' ');
  line.text += (isGap ? ' ' : '') + text;
  line.right = x + piece.width;
  // What begins with a raised number has the height of the text behind it.
  if (!isRaised && height > line.height) {
    line.height = height;
    line.y = y;
  }
}
