import { randomNumbers } from './random-numbers.ts';

/** A page made for measuring, and what it holds. */
export interface MadePage {
  html: string;
  characters: number;
  blocks: number;
  textNodes: number;
  references: number;
  /** References that run over an inline element. */
  split: number;
}

const WORDS =
  'de het een en van in op dat voor met zijn te niet aan ook door over bij om als uit naar maar dan wordt heeft deze kunnen worden tussen jaar kabinet gemeenten beleid maatregelen onderzoek uitvoering middelen ondersteuning samenleving onderwijs arbeidsmarkt inburgering toezicht begroting evaluatie regeling provincies partijen belastingdienst toeslagen woningbouw veiligheid jongeren werkgevers ontwikkeling verantwoordelijkheid voortgang afspraken'.split(
    ' ',
  );

/** Text that looks like part of a reference and is none. */
const DISTRACTORS = [
  '€ 12.500',
  'in 2021-2022',
  'een bedrag van 25 000 euro',
  'op 20 april 2022',
  'artikel 12',
];

/** One reference in each family of forms; the marks show where a split one runs over an element. */
const FORMS: ((number: number) => [plain: string, split: string])[] = [
  (n) => [
    `Kamerstukken II 2021/22, 31 066, nr. ${n}`,
    `Kamerstukken II <em>2021/22</em>, 31 066, nr. <b>${n}</b>`,
  ],
  (n) => [`Kamerstuk 32 824, nr. ${n}`, `Kamerstuk <b>32 824</b>, nr. ${n}`],
  (n) => [
    `Kamerstukken 2021-2022, 31 066, nr. ${n}`,
    `Kamerstukken 2021-2022, <span>31 066</span>, nr. <i>${n}</i>`,
  ],
  (n) => [
    `Aanhangsel Handelingen, vergaderjaar 2022-2023, nr. ${n}`,
    `<i>Aanhangsel Handelingen</i>, vergaderjaar 2022-2023, nr. ${n}`,
  ],
  (n) => [`Kamerstuk 35 300 XV, nr. ${n}`, `Kamerstuk 35 300 <b>XV</b>, nr. ${n}`],
  (n) => [`Kamerstuk 21501-32-${n}`, `Kamerstuk <i>21501-32</i>-${n}`],
  (n) => [`Kamerstukken I 2014/15, 33 802, C, p. ${n}`, `Kamerstukken I 2014/15, <b>33 802</b>, C, p. ${n}`],
  (n) => [
    `Bijlage bij Kamerstukken II 2015/16, 34 389, nr. ${n}`,
    `<i>Bijlage bij</i> Kamerstukken II 2015/16, 34 389, nr. ${n}`,
  ],
  (n) => [
    `Handelingen II 2016/17, nr. 66, item ${1 + (n % 40)}`,
    `Handelingen II 2016/17, <b>nr. 66</b>, item ${1 + (n % 40)}`,
  ],
  (n) => [`(Kamerstukken ${31_000 + n})`, `(Kamerstukken <b>${31_000 + n}</b>)`],
  (n) => [`zaak 2022Z0${1_000 + n}`, `zaak <b>2022</b>Z0${1_000 + n}`],
  (n) => [`kst-31066-${n}`, `kst-<b>31066</b>-${n}`],
  (n) => [
    `rapport «Dichter bij elkaar?» (${1_950 + (n % 75)}) van het SCP`,
    `rapport «<i>Dichter bij elkaar?</i>» (${1_950 + (n % 75)}) van het SCP`,
  ],
];

/** A long page of prose with nothing in it that could be a reference, for what must then not be done. */
export function makeProse(blocks: number): string {
  const next = randomNumbers(20_250_301);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ');
  const paragraph = (): string =>
    `<p>${words(6)} <em>${words(2)}</em> artikel ${1 + next(40)} ${words(8)}.</p>`;
  const body = Array.from({ length: blocks }, paragraph).join('');
  return `<!doctype html><html lang="nl"><head><title>Bench</title></head><body><main><article>${body}</article></main></body></html>`;
}

/** Blocks from one reference to the next, and references from one that is split to the next. */
const REFERENCE_EVERY = 10;
const SPLIT_EVERY = 11;
/** Blocks in a section: more than a walk would ask for as a whole. */
const SECTION = 200;

/**
 * Makes a long paper: paragraphs of about a hundred characters, most of them with an inline element; every tenth
 * holds a reference, some of those split over elements, and every fiftieth holds what only looks like one.
 */
export function makePage(blocks: number): MadePage {
  const next = randomNumbers(20_220_420);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ');
  const made = { characters: 0, textNodes: 0, references: 0, split: 0 };

  const paragraph = (index: number): string => {
    const parts = [words(5)];
    if (index % REFERENCE_EVERY === 5) {
      const [plain, split] = FORMS[made.references % FORMS.length]!(1 + next(1_000));
      const isSplit = made.references % SPLIT_EVERY === 3;
      parts.push(isSplit ? split : plain);
      made.references += 1;
      if (isSplit) made.split += 1;
    } else if (index % 50 === 7) parts.push(DISTRACTORS[next(DISTRACTORS.length)]!);
    else if (index % 15 !== 0) parts.push(`<em>${words(2)}</em>`);
    parts.push(words(7));
    const html = `${parts.join(' ')}.`;
    const texts = html.split(/<[^>]+>/).filter((text) => text !== '');
    made.textNodes += texts.length;
    made.characters += texts.join('').length;
    return `<p>${html}</p>`;
  };

  const sections: string[] = [];
  for (let from = 0; from < blocks; from += SECTION) {
    const size = Math.min(SECTION, blocks - from);
    sections.push(
      `<section>${Array.from({ length: size }, (_, index) => paragraph(from + index)).join('')}</section>`,
    );
  }
  const html = `<!doctype html><html lang="nl"><head><title>Bench</title></head><body><main><article>${sections.join('')}</article></main></body></html>`;
  return { html, blocks, ...made };
}
