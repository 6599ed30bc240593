import type { Chance } from './chance.ts';
import type { Vocabulary } from './vocabulary.ts';

const MINISTRIES = [
  'Algemene Zaken',
  'Binnenlandse Zaken',
  'Buitenlandse Zaken',
  'Defensie',
  'Economische Zaken',
  'Financiën',
  'Infrastructuur en Waterstaat',
  'Justitie en Veiligheid',
  'Landbouw en Natuur',
  'Onderwijs, Cultuur en Wetenschap',
  'Sociale Zaken en Werkgelegenheid',
  'Volksgezondheid, Welzijn en Sport',
  'Klimaat en Groene Groei',
  'Asiel en Migratie',
];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** What a dossier is about: the words that its papers return to. */
export interface Topic {
  title: string;
  nouns: string[];
}

/** Titles in the way of the real ones: set beginnings, then what the paper is about. */
export function createTitleMaker(chance: Chance, { nouns, names, adjectives, verbs, places }: Vocabulary) {
  const noun = () => nouns[chance.skewed(nouns.length)]!;
  const name = () => names[chance.skewed(names.length)]!;
  const adjective = () => adjectives[chance.skewed(adjectives.length)]!;
  const minister = () =>
    `de ${chance.happens(0.75) ? 'minister' : 'staatssecretaris'} van ${chance.of(MINISTRIES)}`;
  const day = () => `${chance.between(1, 31)} ${chance.of(MONTHS)} ${chance.between(1995, 2026)}`;
  const subject = (topic: Topic) => (chance.happens(0.45) ? chance.of(topic.nouns) : noun());

  const phrase = (topic: Topic): string => {
    const end = chance.happens(0.25)
      ? ` in ${chance.of(places)}`
      : chance.happens(0.4)
        ? ` bij de ${noun()}`
        : '';
    return chance.of([
      () => `het ${chance.of(verbs)} van de ${adjective()} ${subject(topic)}${end}`,
      () => `${adjective()} ${subject(topic)} en ${noun()}${end}`,
      () => `de gevolgen van ${subject(topic)} voor de ${adjective()} ${noun()}${end}`,
      () => `een ${adjective()} ${subject(topic)} voor ${noun()} en ${noun()}${end}`,
      () => `geen ${subject(topic)} ${chance.of(verbs)} zonder ${noun()}${end}`,
    ])();
  };
  const movers = () =>
    chance.happens(0.6)
      ? `het lid ${name()}${chance.happens(0.3) ? ' c.s.' : ''}`
      : `de leden ${name()} en ${name()}`;

  return {
    phrase,
    name,
    minister,
    topic: (): Topic => {
      const own = Array.from({ length: 5 }, noun);
      const title = chance.of([
        () => `${adjective()} ${own[0]!} en ${own[1]!}`,
        () => `Wijziging van de Wet ${own[0]!} in verband met ${adjective()} ${own[1]!}`,
        () => own[0]!,
        () => `Regels over ${own[0]!} en ${own[1]!} (Wet ${own[0]!})`,
      ])();
      return { title: `${title[0]!.toUpperCase()}${title.slice(1)}`, nouns: own };
    },
    motion: (topic: Topic) =>
      `${chance.happens(0.1) ? 'Gewijzigde motie' : 'Motie'} van ${movers()} over ${phrase(topic)}`,
    letter: (topic: Topic) =>
      chance.of([
        () => `Brief van ${minister()} over ${phrase(topic)}`,
        () => `Reactie op het verzoek van ${movers()} over ${phrase(topic)}`,
        () => `${topic.title}; Brief regering; ${phrase(topic)}`,
        () => `Aanbieding van het onderzoek naar ${phrase(topic)}`,
      ])(),
    report: (topic: Topic) =>
      chance.of([
        () => `Verslag van een commissiedebat, gehouden op ${day()}, over ${subject(topic)}`,
        () => `Lijst van vragen en antwoorden over ${phrase(topic)}`,
        () => `Verslag van een schriftelijk overleg over ${phrase(topic)}`,
      ])(),
    amendment: (topic: Topic) => `Amendement van ${movers()} over ${phrase(topic)}`,
    answer: (topic: Topic) =>
      `Antwoord op vragen van ${movers()} over ${chance.happens(0.3) ? `het bericht over ` : ''}${phrase(topic)}`,
    annex: (topic: Topic) =>
      `${chance.of(['Beslisnota bij', 'Bijlage', 'Rapport', 'Advies over'])} ${phrase(topic)}`,
  };
}

export type TitleMaker = ReturnType<typeof createTitleMaker>;
