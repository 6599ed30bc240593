/** Parties that have sat in either chamber since 1994, as the papers write them. */
const PARTIES = [
  'VVD',
  'D66',
  'PVV',
  'CDA',
  'SP',
  'PvdA',
  'GroenLinks',
  'GroenLinks-PvdA',
  'GL-PvdA',
  'PvdA-GroenLinks',
  'PvdD',
  'Partij voor de Dieren',
  'ChristenUnie',
  'CU',
  'SGP',
  'DENK',
  'FVD',
  'FvD',
  'Forum voor Democratie',
  'JA21',
  'BBB',
  'BoerBurgerBeweging',
  'Volt',
  'BIJ1',
  '50PLUS',
  'NSC',
  'Nieuw Sociaal Contract',
  'OSF',
  'OPNL',
  'BVNL',
  'LPF',
  'Leefbaar Nederland',
  'GPV',
  'RPF',
  'AOV',
  'Unie 55+',
  'CD',
  'GroenLinks/PvdA',
  'PRO',
  'Eén',
  'VNL',
];
const PARTY = PARTIES.map((name) => name.replace(/[+/]/g, String.raw`\$&`))
  .sort((a, b) => b.length - a.length)
  .join('|');

const LINE = new RegExp(
  String.raw`^(?:(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)]? )?(?:(?:[Vv]ra(?:ag|gen)|[Ii]nbreng|[Bb]ijdrage)(?: en opmerkingen)? (?:van|vanuit) )?(?:(?:de|het) )?(?:(?:leden|lid) (?:van |der )?)?(?:(?:de|het) )?(?:[Ff]racties? (?:van )?)?(?:(?:de|het) )?((?:${PARTY})(?:(?:,| en|, en) (?:(?:de|het) )?(?:${PARTY})){0,8})(?:-fracties?| fracties?)?(?: \([^()]{2,60}\))?:?$`,
);
/** A heading that names a group or fraction we do not list: "Vragen en opmerkingen van de leden van de Groep-De Boer-fractie". */
const HEADING =
  /^(?:(?:\d{1,2}|[IVX]{1,4}|[a-z])(?:[.)]|\.\d{1,2})? )?(?:[Vv]ra(?:ag|gen)(?:(?:,| en) opmerkingen)?|[Ii]nbreng|[Bb]ijdrage|[Aa]ntwoord(?:en)?|[Rr]eactie|[Bb]eantwoording)(?: en reactie)?(?: (?:van|vanuit|op|aan) (?:de )?(?:vragen|inbreng|opmerkingen|vragen en opmerkingen)?(?: (?:van|vanuit))?)? ?(?:van |vanuit |aan )?(?:de |het )?(?:leden|lid|fractie) (?:van )?(?:de |het )?(?:fracties? (?:van )?)?(?:de |het )?(\p{Lu}[^.?!:]{1,60}?)(?:-fracties?| fracties?)?:?$/u;

/** A line that only says whose questions follow: "DENK", "Vragen en opmerkingen van de leden van de VVD-fractie". */
export function takePartyLine(text: string, heading = false): string | undefined {
  const line = text.trim();
  if (line.length > 160) return undefined;
  const party = LINE.exec(line)?.[1];
  if (party) return party.replace(/(?<=(?:,| en) )(?:de|het) /g, '').replace(/, en /g, ' en ');
  return heading ? HEADING.exec(line)?.[1]?.replace(/-fractie/g, '') : undefined;
}
