/** A sentence and where it begins in its text. */
export interface Sentence {
  start: number;
  text: string;
}

const END = /[.?!][»”’")\]]*\s+(?=[\p{Lu}«“‘"'(\d–•])/gu;
/** What ends with a full stop and is no sentence: "nr.", "drs.", "J.". */
const ABBREVIATION =
  /(?:^|[\s(«])(?:nrs?|p|pp|blz|art|artt|dhr|mw|mevr|mr|dr|drs|ir|prof|ing|bijv|bv|o\.a|d\.w\.z|t\.a\.v|m\.b\.t|i\.v\.m|t\.o\.v|incl|excl|resp|ca|jl|Stb|Stcrt|Trb|vgl|zgn|c\.q|\p{Lu}|[ivx]+|\d{1,3})\.$/iu;

/** Splits a text into its sentences, in order; together they are the whole text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end).trimEnd();
    if (ABBREVIATION.test(sentence.slice(-12)) && !isYear(sentence)) continue;
    sentences.push({ start, text: sentence });
    start = end;
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start).trimEnd() });
  return sentences;
}

/** "… sinds 2019." ends a sentence, "3." does not; "(vraag 2)." does. */
function isYear(sentence: string): boolean {
  return /[\p{Ll},] \d{1,3}\.$/u.test(sentence);
}

/** Whether a sentence asks: it ends with a question mark, outside what it quotes. */
export function isQuestion(sentence: string): boolean {
  return /\?[”’")\]»]*$/.test(sentence.trimEnd()) && !/^[«“][^»”]*[»”]$/.test(sentence.trim());
}
