/** Heads of questions and answers, as the papers print them. */

const NUMBERS = String.raw`\d{1,3}(?:(?:\s*,\s*|\s+en\s+|\s*-\s*|\s+t\/m\s+|\s+tot en met\s+|\s+)\d{1,3})*`;
const QUESTION = new RegExp(String.raw`^\s*Vra(?:ag|gen)\s+(${NUMBERS})(?![\w,]|\.\d)`);
const ANSWER = new RegExp(
  String.raw`^\s*Antwoord(?:en)?\s+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(${NUMBERS})(?![\w,]|\.\d)`,
);
/** Longest group of questions that one answer takes together. */
const MAX_GROUP = 50;

/** "Vraag 5 6", "Vragen 2 en 3": the numbers of a question; undefined when the text is no head of one. */
export function takeQuestionHead(text: string): { numbers: string[] } | undefined {
  const match = QUESTION.exec(text);
  return match ? { numbers: expandNumbers(match[1]!) } : undefined;
}

/** "Antwoord 2, 3 en 4", "Antwoord op vraag 1:"; the numbers it answers. */
export function takeAnswerHead(text: string): { numbers: string[] } | undefined {
  const match = ANSWER.exec(text);
  return match ? { numbers: expandNumbers(match[1]!) } : undefined;
}

function expandNumbers(printed: string): string[] {
  const numbers: string[] = [];
  for (const match of printed.matchAll(/(\d+)(?:\s*(?:-|t\/m|tot en met)\s*(\d+))?/g)) {
    const from = Number(match[1]);
    const to = Math.min(Number(match[2] ?? from), from + MAX_GROUP);
    for (let number = from; number <= to; number += 1) numbers.push(String(number));
  }
  return numbers;
}

/** "De leden van de D66-fractie …", "De leden van de fractie van het CDA …": who asks. */
export const FRACTION_QUESTION =
  /^\s*(?:De|Het) (?:leden|lid) van (?:de |het )?(?:fracties? van (?:de |het )?)?([A-Z0-9][^\s,.]{0,29}(?: [A-Z][^\s,.]{0,29}){0,3}?)(?:[- ]fracties?)?(?= [a-z])/;

/** The same members go on: "Deze leden vragen …", "Voorts vragen de leden …". */
export const SAME_FRACTION =
  /^\s*(?:(?:Deze|Voornoemde|Genoemde|De aan het woord zijnde) leden |(?:Voorts|Verder|Ook|Tevens|Tot slot|Daarnaast) (?:vragen|willen|hebben|zijn|constateren|lezen) (?:de|deze|voornoemde) leden)/;
