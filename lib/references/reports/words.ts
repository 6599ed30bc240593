/** Words for what has a title, alone or at the end of another: "rapport", "voortgangsrapportages". */
export const WORK = `(?:${`
  rapport(?:age)? onderzoek advies adviez studie evaluatie monitor publicatie verkenning notitie doorlichting analyse
  essay paper report study handreiking factsheet jaarverslag ambtsbericht boek signalement raming quickscan benchmark
  brochure thesis proefschrift peiling
`
  .trim()
  .split(/\s+/)
  .join('|')})`;
const ANY_WORK = new RegExp(WORK, 'i');
const WORK_BEFORE = new RegExp(`(?<=((?<![a-zÀ-ÿ])[a-zÀ-ÿ]{0,30}${WORK}(en|s|'s|es|e)?))`, 'iy');

export const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Day and month as they stand behind a year, ", 27 juni". */
export const DATE_BEHIND = String.raw`(?:, (?:\d{1,2} )?${MONTH})?`;
/** Day and month before a year, "27 juni ". */
export const DATE = String.raw`(?:\d{1,2} )?(?:${MONTH}\.? )?`;
/** Where publishers are, as the imprint of a book has it. */
export const PLACE = `(?:['’]?s-Gravenhage|${`
  Den_Haag Amsterdam Rotterdam Utrecht Bilthoven Leiden Groningen Nijmegen Arnhem Delft Zoetermeer Heerlen Wageningen
  Maastricht Eindhoven Tilburg Enschede Houten Assen Leidschendam Voorburg Amersfoort Barneveld Brussel Brussels
  Luxemburg Parijs Paris Londen London Genève Geneva New_York Wenen Vienna Washington
`
  .trim()
  .split(/\s+/)
  .join('|')
  .replaceAll('_', ' ')})`;

/** Whether a word for a work stands in a title. */
export function hasWork(title: string): boolean {
  return ANY_WORK.test(title);
}

/** The word for a work that ends at a place in a text, or at its end: where it begins, and whether it is a plural. */
export function workBefore(text: string, end = text.length): { length: number; plural: boolean } | undefined {
  WORK_BEFORE.lastIndex = end;
  const match = WORK_BEFORE.exec(text);
  return match ? { length: match[1]!.length, plural: /s$|en$/.test(match[2] ?? '') } : undefined;
}
