import { listed } from './members.ts';
import type { Asker } from './types.ts';

/** Parties that have sat in either chamber since 1994, as the papers write them. */
const PARTIES = new Set(
  `VVD D66 PVV CDA SP PvdA GroenLinks GroenLinks-PvdA GL-PvdA PvdA-GroenLinks PvdD Partij_voor_de_Dieren
   Partij_van_de_Arbeid ChristenUnie CU SGP DENK FVD FvD Forum_voor_Democratie JA21 BBB BoerBurgerBeweging Volt BIJ1
   50PLUS NSC Nieuw_Sociaal_Contract OSF OPNL BVNL LPF Leefbaar_Nederland GPV RPF AOV Unie_55+ VNL`
    .match(/\S+/g)!
    .map((name) => name.replaceAll('_', ' ')),
);

/** Names of one party, the short one last. */
const ALIASES = new Map(
  Object.entries({
    'partij van de arbeid': 'pvda',
    'partij voor de dieren': 'pvdd',
    'forum voor democratie': 'fvd',
    'nieuw sociaal contract': 'nsc',
    boerburgerbeweging: 'bbb',
    christenunie: 'cu',
    'groenlinks-pvda': 'gl-pvda',
    'pvda-groenlinks': 'gl-pvda',
  }),
);

/** One key for all names of a party: "Partij voor de Dieren" and "PvdD" are the same. */
export function partyKey(name: string): string {
  const key = name.trim().toLowerCase();
  return ALIASES.get(key) ?? key;
}

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-z])[.)]? /;
/** Words before the name in "Vragen en opmerkingen van de leden van de VVD-fractie". */
const LEADING =
  /^(?:vra(?:ag|gen)|opmerkingen|inbreng|bijdrage|antwoord(?:en)?|reactie|beantwoording|en|van|vanuit|op|aan|door|de|het|leden|lid|der|fracties?|gestelde),? /i;
const TRAILING = /(?:[-\u2010\u2011 ]fracties?)?(?: \([^()]{2,60}\))?:?$/;
const SHORT = 160;

/** "De heer Stoffer (SGP)", "Vraag van het lid Stoffer (SGP): …". */
const MEMBER =
  /^(?:\d{1,3}[.)]? )?(?:Vra(?:ag|gen) (?:\d{1,3} )?(?:van|door) )?(?:de g\.a\. |het g\.a\. )?(?:(?:[Hh]et|[Dd]e) (?:Kamer)?(?:lid|leden)|[Dd]e heer|[Mm]evrouw|[Mm]evr\.|[Dd]hr\.) ([^():?]{2,60}) ?\(([^()]{2,40})\)(?: (?=vraagt |vragen |vroeg )|: ?|$)/;

/** Who asks, as a line says it above what they ask. */
export interface AskerLine {
  asker: Asker;
  /** Where, behind the line's own words, the question begins; the text's length when it only says who asks. */
  end: number;
}

/**
 * A line that says whose questions follow: "DENK", "Vragen en opmerkingen van de leden van de VVD-fractie",
 * "Vraag van het lid Stoffer (SGP): …".
 * @param heading a heading may also name a fraction that is not known
 */
export function takeAskerLine(text: string, heading = false): AskerLine | undefined {
  const member = MEMBER.exec(text);
  if (member) {
    const asks = /\S/.test(text.slice(member[0].length));
    // "Het lid Stoffer (SGP) vraagt …" is the question itself.
    const end = asks && !member[0].trimEnd().endsWith(':') ? 0 : member[0].length;
    return { asker: { member: member[1]!.trim(), fraction: member[2]! }, end };
  }
  const fraction = takeParties(text, heading);
  return fraction === undefined ? undefined : { asker: { fraction }, end: text.length };
}

function takeParties(text: string, heading: boolean): string | undefined {
  let line = text.trim();
  if (line.length > SHORT) return undefined;
  line = line.replace(NUMBERING, '');
  let saysMembers = false;
  for (let match = LEADING.exec(line); match; match = LEADING.exec(line)) {
    saysMembers ||= /^(?:leden|lid|fractie)/i.test(match[0]);
    line = line.slice(match[0].length);
  }
  saysMembers ||= /[-\u2010\u2011 ]fracties?:?$/.test(line);
  const names = line
    .replace(TRAILING, '')
    .split(/,? en (?:de |het )?|, (?:de |het )?/)
    .map((name) => name.replace(/[-\u2010\u2011]fractie$/, ''));
  const isKnown = names.every((name) => PARTIES.has(name));
  const isName = heading && saysMembers && /^\p{Lu}[^.?!:]{1,60}$/u.test(line);
  return isKnown || isName ? listed(names) : undefined;
}
