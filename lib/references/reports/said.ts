import { bodyAt } from './bodies.ts';
import { publisherAt, type PublisherName } from './publishers.ts';
import { DATE } from './words.ts';

const YEAR = '((?:19|20)\\d\\d)';
/** What bodies say in a work of theirs, with their name behind it. */
const SAYS =
  '(?:stelt|stelde|adviseert|adviseerde|concludeert|concludeerde|constateert|constateerde|schrijft|schreef|beschrijft|beschreef|schetst|schetste|pleit|pleitte|bepleit|bepleitte|wijst|wees|waarschuwt|waarschuwde|toont|laat|geeft|gaf|doet|deed|beveelt|noemt|signaleert|benadrukt|onderzoekt|onderzocht|raadt|vraagt|komt|kwam)';
/** "In zijn advies «…» stelt de Adviesraad". */
const SAID_BY = new RegExp(
  String.raw`(?: \((?:19|20)\d\d\))?,? ${SAYS} (?:ook )?(?:de |het )?(?=[A-Z]|ministerie )`,
  'y',
);
/** "… dat het SCP in 2023 uitbracht", "… waarin de WRR stelt". */
const OF_WHICH =
  /(?: \((?:19|20)\d\d\))?,? (dat|die|waarin|waarmee)(?: door)? (?:de |het )?(?=[A-Z]|ministerie )/y;
const PUBLISHED = new RegExp(
  String.raw`(?: (?:in |op )?${DATE}${YEAR})?(?: (?:onlangs|gisteren|vandaag|vorige week|recent|eerder|vorig jaar|dit jaar|heeft|hebben|had|is|zijn|was|werd|samen met [A-Z]\w{1,20}))?(?: (?:in |op )?${DATE}${YEAR})?(?: (?:heeft|had|is|zijn|was|werd))? (?:uitbracht(?:en)?|uitgebracht|publiceerden?|gepubliceerd|presenteerden?|gepresenteerd|opstelden?|opgesteld|schreef|schreven|geschreven|uitvoerden?|uitgevoerd|maakte|gemaakt|afrondde|afgerond)\b`,
  'y',
);
const STATES = new RegExp(String.raw` (?:ook )?${SAYS}\b`, 'y');
const OWN = /(?:^|[^\w-])(?:zijn|haar|hun) (?:[\wÀ-ÿ-]{1,25} ){0,2}$/i;

/** Whether the words before a word for a work say that it is somebody's own: "In zijn recente ". */
export function isOwn(before: string): boolean {
  return OWN.test(before);
}

/**
 * Who published a work by what the sentence says behind its title at `end`.
 * @param own whether it is called somebody's own, whose name then follows a verb
 */
export function publisherBehind(
  text: string,
  end: number,
  own: boolean,
): { publisher?: string; year?: string } {
  const said = own ? match(SAID_BY, text, end) : null;
  const sayer = said && nameAt(text, SAID_BY.lastIndex);
  if (sayer) return { publisher: sayer.id };
  const which = match(OF_WHICH, text, end);
  const body = which && nameAt(text, OF_WHICH.lastIndex);
  if (!body) return {};
  if (which[1]!.startsWith('waar')) return match(STATES, text, body.end) ? { publisher: body.id } : {};
  const published = match(PUBLISHED, text, body.end);
  const year = published?.[1] ?? published?.[2];
  return published ? { publisher: body.id, ...(year && { year }) } : {};
}

/** The body named there; "de Commissie" alone may be any. */
function nameAt(text: string, start: number): PublisherName | undefined {
  const body = bodyAt(text, start, false);
  const telling = body && /[ A-Z]/.test(text.slice(start + 1, body.end));
  return telling ? body : publisherAt(text, start);
}

function match(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
