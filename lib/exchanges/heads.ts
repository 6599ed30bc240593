import { takeAskerLine } from './parties.ts';

/** Heads of questions and answers, as the papers print them. */

/** A number; the text layer of an old paper may read its ones as "l" or "I". */
const NUMBER = String.raw`(?:\d{1,3}[a-z]?(?![a-z])|[lI|]{1,2}(?![\wÀ-ÿ]))`;
const JOIN = String.raw`(?: ?, en | ?, ?| ?(?:en|&|\+) | ?[-–] ?| t\/m | tot en met | )(?:(?:op )?(?:de )?vra(?:ag|gen) )?`;
const NUMBERS = `${NUMBER}(?:${JOIN}${NUMBER}){0,40}`;
/** A sentence that goes on ("Vraag 4 gaat over …") is no head. */
const HEAD_END = String.raw`(?![a-zà-ÿ\d_,]|\.\d| +[a-zà-ÿ])`;
const QUESTION = new RegExp(
  String.raw`^ ?(?:(?:Vra(?:ag|gen)|VRA(?:AG|GEN)) ?(?:nrs?\.? ?|nummers? )?(${NUMBERS})${HEAD_END}|vra(?:ag|gen) (${NUMBERS}) ?[:.]? ?$)`,
);
const ANSWER = new RegExp(
  String.raw`^ ?(?:(?:Nadere?|Aanvullende?|Gewijzigde?) )?(?:[Aa]ntwoord(?:en)?|ANTWOORD(?:EN)?|Beantwoording|Reactie) ?(?:(?:op|bij|van|OP) )?(?:de )?(?:(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN)) ?)?(?:nrs?\.? ?)?(${NUMBERS})${HEAD_END}`,
);
const ANSWER_LABEL =
  /^ ?(?:(?:Nader|Aanvullend) )?(?:Antwoord(?:en)?|ANTWOORD|Reactie|Beantwoording)(?: (?:van |door )?(?:(?:de|het) )?(?:[Rr]egering|[Kk]abinet|[Mm]inister(?: v(?:an|oor) [^.:?]{3,60})?|[Ss]taatssecretaris(?: van [^.:?]{3,60})?|[Bb]ewinds(?:persoon|personen|lieden)|[Ii]nitiatiefnemers?))? ?(?::|\.?$)/;
const QUESTION_LABEL = /^ ?(?:Vra(?:ag|gen)|VRA(?:AG|GEN)) ?(?::|\.?$)/;
/** "De Minister van Financiën, M.L.A. van Rij", or only the office: the end of a letter. */
const SIGNATURE =
  /^(?:(?:De |DE )(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)(?:-[Pp]resident)?|(?:De )?(?:[a-z.]{3,11} )?(?:[Vv]oorzitter|(?:adjunct-)?griffier))(?: (?:van|voor) [^.:;?!]{3,110})?,(?: ?(?:[A-Z][a-z]{0,2}\.){0,6} ?(?:van |de |der |den |ten ){0,3}\p{Lu}[^\s.:;?!]{1,30}(?: [^\s.:;?!]{1,30}){0,4})?$/u;
const NUMBERS_ALONE = new RegExp(String.raw`^(${NUMBERS}) ?[.:)]?$`);
/** Longest group of questions that one answer takes together. */
const MAX_GROUP = 50;

/** "Vraag 5 6", "Vragen 2 en 3": the numbers of a question; undefined when the text is no head of one. */
export function takeQuestionHead(text: string): { numbers: string[] } | undefined {
  const match = QUESTION.exec(text);
  return match ? { numbers: expandNumbers((match[1] ?? match[2])!) } : undefined;
}

/** "Antwoord 2, 3 en 4", "Antwoord op vraag 1:"; the numbers it answers. */
export function takeAnswerHead(text: string): { numbers: string[] } | undefined {
  const match = ANSWER.exec(text);
  return match ? { numbers: expandNumbers(match[1]!) } : undefined;
}

/** "Antwoord", "Antwoord van de minister:", without a number; what follows answers what was asked last. */
export function isAnswerLabel(text: string): boolean {
  return ANSWER_LABEL.test(text);
}

/** Whether a minister, or a committee's chair or clerk, signs here: what follows answers nothing. */
export function isSignature(text: string): boolean {
  return text.length < 200 && SIGNATURE.test(text.trim());
}

/** The numbers alone, as markup that says itself what they number has them: "2", "5 6"; undefined when there is more. */
export function takeNumbers(text: string): { numbers: string[] } | undefined {
  const match = NUMBERS_ALONE.exec(text.trim());
  return match ? { numbers: expandNumbers(match[1]!) } : undefined;
}

/** The text without the head or label it begins with. */
export function withoutHead(text: string): string {
  const head =
    QUESTION.exec(text) ?? ANSWER.exec(text) ?? ANSWER_LABEL.exec(text) ?? QUESTION_LABEL.exec(text);
  if (head) return text.slice(head[0].length).replace(/^ ?[:.)]? ?/, '');
  const line = takeAskerLine(text);
  return line ? text.slice(line.end) : text;
}

function expandNumbers(printed: string): string[] {
  const numbers: string[] = [];
  const plain = printed.replace(/[lI|]/g, '1');
  for (const match of plain.matchAll(/(\d+)([a-z]?)(?: ?(?:-|–|t\/m|tot en met) ?(?:vraag )?(\d+))?/g)) {
    const from = Number(match[1]);
    const to = Math.min(Number(match[3] ?? from), from + MAX_GROUP);
    if (match[2]) numbers.push(match[1]! + match[2]);
    else for (let number = from; number <= to; number += 1) numbers.push(String(number));
  }
  return [...new Set(numbers)];
}
