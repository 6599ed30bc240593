import { randomNumbers } from './random-numbers.ts';

/** Text as an answered paper has it, in paragraphs, and how many references were put into it. */
export interface RealLikeText {
  paragraphs: string[];
  references: number;
}

const WORDS =
  'de het een en van in op dat voor met zijn te niet aan ook door over bij om als uit naar maar dan wordt heeft deze kunnen worden tussen daarbij hierover onder andere waarbij zoals nog al wel geen meer minder jaar kabinet gemeenten beleid maatregelen onderzoek uitvoering middelen ondersteuning samenleving onderwijs arbeidsmarkt inburgering toezicht begroting evaluatie regeling provincies partijen Belastingdienst toeslagen woningbouw veiligheid jongeren werkgevers ontwikkeling verantwoordelijkheid voortgang afspraken minister staatssecretaris Kamer regering rapport brief motie wetsvoorstel commissie gegevens burgers ouders scholen zorg huisartsen gezondheid energie stikstof natuur landbouw vervoer spoor politie rechtspraak Nederland Europese Commissie Rotterdam Amsterdam-Zuidoost langetermijnvisie co-creatie één coördinatie geïnformeerd'.split(
    ' ',
  );

type Random = (limit: number) => number;
const oneOf = <T>(next: Random, list: readonly T[]): T => list[next(list.length)]!;
const digits = (next: Random, from: number, to: number): string => String(from + next(to - from));

/** What stands in papers besides words, and is no reference: dates, money, shares, laws, names, quotations. */
const ASIDES: readonly ((next: Random) => string)[] = [
  (next) => `op ${digits(next, 1, 29)} april ${digits(next, 2010, 2026)}`,
  (next) => `in ${digits(next, 2010, 2026)}`,
  (next) => `in ${digits(next, 2010, 2026)},`,
  (next) => `vanaf 1 januari ${digits(next, 2010, 2026)}.`,
  (next) => `in de periode ${digits(next, 2010, 2018)}-${digits(next, 2019, 2026)}`,
  (next) => `€ ${digits(next, 1, 900)},${digits(next, 1, 9)} miljoen`,
  (next) => `${digits(next, 2, 99)},${digits(next, 1, 9)} procent`,
  (next) => `${digits(next, 11, 99)}.${digits(next, 100, 999)} personen`,
  (next) => `${digits(next, 2, 99)} van de ${digits(next, 100, 342)} gemeenten`,
  (next) => `${digits(next, 1, 12)} maanden`,
  (next) => `artikel ${digits(next, 1, 40)}, tweede lid,`,
  (next) => `vraag ${digits(next, 1, 30)}`,
  (next) => `vraag ${digits(next, 1, 15)} en ${digits(next, 16, 30)}`,
];
/** What has no digits, and stands there less often. */
const RARE_ASIDES: readonly ((next: Random) => string)[] = [
  (next) => `Verordening (EU) nr. ${digits(next, 100, 999)}/${digits(next, 2009, 2024)}`,
  () => 'de leden van de D66-fractie',
  () => 'het lid Van der Laan (PvdA)',
  () => 'het zogenoemde ‘maatwerk’ van de uitvoering',
  () => 'de toezegging om «zo snel mogelijk» te handelen',
  () => 'het begrip “menselijke maat” in de praktijk',
  () => '– anders dan eerder gemeld –',
  () => 'de inzet – ook in Europa – voor beleid',
];

/** References of every family, as they are written. */
const REFERENCES: readonly ((next: Random) => string)[] = [
  (next) => `Kamerstukken II 2021/22, 31 066, nr. ${digits(next, 1, 1400)}`,
  (next) => `(Kamerstuk 32 824, nr. ${digits(next, 1, 400)})`,
  (next) => `(Kamerstukken II 2019/20, 35 300 XV, nrs. ${digits(next, 1, 40)} en ${digits(next, 41, 99)})`,
  (next) => `Kamerstuk 21 501-32, nr. ${digits(next, 1, 1700)}, p. ${digits(next, 1, 40)}`,
  (next) => `Kamerstukken I 2014/15, 33 802, ${'CDEFGH'[next(6)]!}, p. ${digits(next, 1, 9)}`,
  (next) => `Kamerstuk 36 100-${digits(next, 1, 30)}`,
  (next) => `Bijlage bij Kamerstukken II 2015/16, 34 389, nr. ${digits(next, 1, 30)}`,
  (next) => `Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. ${digits(next, 1, 3600)}`,
  (next) => `Aanhangsel Handelingen II 2021/22, nr. ${digits(next, 1, 3600)}`,
  (next) => `Handelingen II 2016/17, nr. ${digits(next, 1, 100)}, item ${digits(next, 1, 30)}`,
  (next) => `SCP, ${digits(next, 2005, 2024)}, Integratie in zicht`,
  (next) => `het rapport «Dichter bij elkaar?» (${digits(next, 2005, 2024)}) van het SCP`,
  (next) => `2022Z0${digits(next, 1000, 9999)}`,
  (next) => `kst-31066-${digits(next, 1, 1400)}`,
];

/** Characters from one reference to the next, as in answered papers. */
const REFERENCE_EVERY = 3_000;
/** Words from one aside to the next, and which of them have no digits. */
const ASIDE_EVERY = 15;
const RARE_EVERY = 7;

/**
 * Makes text of about so many characters in paragraphs of a sentence to a page, which holds what real papers hold in
 * the measure they hold it: every 3,000 characters a reference, and every hundred a number that belongs to none.
 */
export function makeRealLikeText(characters: number): RealLikeText {
  const next = randomNumbers(31_066);
  const paragraphs: string[] = [];
  let [length, references] = [0, 0];
  while (length < characters) {
    const parts: string[] = [];
    for (let words = 8 + next(120); words > 0; words -= 1) {
      parts.push(next(ASIDE_EVERY) === 0 ? aside(next) : oneOf(next, WORDS));
    }
    if (length / REFERENCE_EVERY >= references) {
      parts.splice(next(parts.length), 0, REFERENCES[references % REFERENCES.length]!(next));
      references += 1;
    }
    const paragraph = `${parts.join(' ')}.`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return { paragraphs, references };
}

function aside(next: Random): string {
  return oneOf(next, next(RARE_EVERY) === 0 ? RARE_ASIDES : ASIDES)(next);
}
