/** What texts with questions and answers have somewhere. */
const SIGN = /Vra(?:ag|gen)\s+\d|(?:leden|lid) van [^.]{1,60}fractie/;

/** Whether a text is a sign that the paper it stands in has questions and answers. */
export function showsExchange(text: string): boolean {
  return SIGN.test(text);
}
