import type { Asker } from './types.ts';

/** Who asked and answered written questions, from the head of the paper. */

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const ASKED = /Vragen van (?:het lid|de leden) ([^()]{2,120}?) ?\(([^()]{2,60})\)/;
const ANSWERED =
  /Antwoord van (?:de )?((?:Minister(?:-President)?|Staatssecretaris) [^()]{2,80}\([^()]{2,120}\)|(?:Minister(?:-President)?|Staatssecretaris) [^(),.]{2,80})/;
const DATED = /\(?\b(ontvangen|ingezonden) (\d{1,2}) ?([a-z]{3,9}) ?(\d{4})/g;

/** "Vragen van het lid Bromet (GroenLinks) aan …"; empty when the head is not there. */
export function readAsker(head: string): Asker {
  // An accent that the text layer of a PDF lets stand apart: "Kostic ´".
  const match = ASKED.exec(head.replace(/ ?[´`¨]/g, '').replace(/\s+/g, ' '));
  // Of several members: "(beiden D66)".
  return match ? { member: match[1]!, fraction: match[2]!.replace(/^(?:beiden|allen) /, '') } : {};
}

/** "Antwoord van Minister Van der Wal-Zeggelink (Natuur en Stikstof)" → the minister with the portfolio. */
export function readRespondent(head: string): string | undefined {
  return ANSWERED.exec(head.replace(/\s+/g, ' '))?.[1]?.trim();
}

/** Whom a fraction asks, and who so answers: "Kan de minister …" → "minister"; undefined when it names nobody. */
export function readAddressee(question: string): string | undefined {
  return /\b(?:de|deze) (minister(?:-president)?|staatssecretaris|bewindslieden|regering|initiatiefnemers?)\b/i
    .exec(question)?.[1]
    ?.toLowerCase();
}

/** The day the answer came in, else the day the question was sent; ISO. */
export function readDate(head: string): string | undefined {
  const dates = new Map<string, string>();
  for (const [, what, day, month, year] of head.replace(/\s+/g, ' ').matchAll(DATED)) {
    const index = MONTHS.indexOf(month!);
    if (index >= 0)
      dates.set(what!, `${year}-${String(index + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`);
  }
  return dates.get('ontvangen') ?? dates.get('ingezonden');
}
