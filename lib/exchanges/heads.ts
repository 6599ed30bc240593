/** Heads of questions and answers, as the papers print them. */

const NUMBERS = String.raw`\d{1,3}(?:(?:\s*,\s*|\s+en\s+|\s*-\s*|\s+t\/m\s+|\s+tot en met\s+|\s+)\d{1,3})*`;
/** A sentence that goes on ("Vraag 4 gaat over …") is no head. */
const HEAD_END = String.raw`(?![\w,]|\.\d|[ \u00A0]+[a-zà-ÿ])`;
const QUESTION = new RegExp(String.raw`^\s*Vra(?:ag|gen)\s+(${NUMBERS})${HEAD_END}`);
const ANSWER = new RegExp(
  String.raw`^\s*Antwoord(?:en)?\s+(?:(?:op|bij)\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?(${NUMBERS})${HEAD_END}`,
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

const FRACTION = String.raw`[A-Z0-9][^\s,.]{0,29}(?: (?:(?:van|voor) (?:de|het) )?[A-Z][^\s,.]{0,29}){0,3}`;
const OF = '(?:(?:de|het) )?(?:fracties? van )?(?:(?:de|het) )?';
const FRACTION_QUESTION = new RegExp(
  String.raw`^\s*(?:De|Het) (?:leden|lid) van ${OF}(${FRACTION}(?:(?:,| en) ${OF}${FRACTION}){0,9})(?: fracties?)?(?= [a-z])`,
);

/** "De leden van de D66-fractie …", "De leden van de fracties van CDA en SP …": who asks; undefined when nobody does. */
export function takeFraction(text: string): string | undefined {
  return FRACTION_QUESTION.exec(text)?.[1]!.replace(
    /-fracties?|(?<=(?:,| en) )(?:(?:de|het) |fracties? van )+/g,
    '',
  );
}

/** The same members go on: "Deze leden vragen …", "Voorts vragen de leden …". */
export const SAME_FRACTION =
  /^\s*(?:(?:Deze|Voornoemde|Genoemde|De aan het woord zijnde) leden |(?:Voorts|Verder|Ook|Tevens|Tot slot|Daarnaast) (?:vragen|willen|hebben|zijn|constateren|lezen) (?:de|deze|voornoemde) leden)/;
