import { createChance } from './chance.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Parts of which Dutch joins its long words. */
const HEADS = words(`
  afval arbeids asiel autobus bad basis bedrijfs belasting berg bestuurs bevolkings bio boeren bos bouw brand
  brug burger cultuur dagblad defensie digitale dijk drank dienst douane energie erf fiets fonds gas gebieds
  gemeente gezins gezondheids glas grens grond haven huis huur inkomens jeugd kampeer kennis kern klimaat kust
  kunst land leer leven lucht maatschap markt media melk mest mijn milieu mobiliteits natuur nood olie onder
  onderwijs onderzoeks oorlogs ouder overheids pacht pensioen planten post prijs rechts regio reis rente rijks
  ruimte schade schaats scholen school sloop spoor sport stads steden stikstof straf strand taal tand tarief
  telecom thuis toerisme toezicht tuin tunnel turf uitkerings vaar veen veiligheids veld verkeers vermogens
  visserij vlieg vluchtelingen voedsel volks voor vracht vrede vuur waarde wacht wapen water weg welzijns werk
  wind winkel woning ziekte zon zorg zuivel
`);
const TAILS = words(`
  aanpak aanvraag afspraak akkoord analyse baan bank beheer belang beleid besluit bestand betaling bijdrage
  bond budget centrum commissie controle debat deling dienst doel druk eis experiment fonds gebied gebruik
  gids grens groep handel handhaving heffing hulp inkoop inspectie keten keuze kosten kring kwaliteit last
  lijst loket maatregel markt meting middel monitor netwerk norm ondersteuning onderzoek ontwikkeling opgave
  orde overleg paneel park partij pas plan plein post premie prijs proces productie project raad recht regeling
  register reserve risico ruimte schade schema sector sluiting spreiding staat stelsel steun straat strategie
  structuur subsidie systeem taak tafel tarief tekort termijn toeslag toets toezicht traject uitvoering
  vergoeding vergunning verkeer verlof verordening voorraad voorziening vraagstuk wet wijziging winning
  zekerheid zone
`);
const ADJECTIVES = words(`
  aanvullende actuele algemene bestaande betaalbare bijzondere brede centrale doelmatige duurzame eerlijke
  europese extra financiële gelijke gemeentelijke gerichte gezonde grootschalige haalbare hogere integrale
  internationale jaarlijkse kleine kwetsbare landelijke lagere langdurige lokale maatschappelijke minimale
  nationale nieuwe noodzakelijke onafhankelijke openbare particuliere persoonlijke provinciale publieke
  regionale sociale snelle sterke structurele tijdelijke toekomstige uniforme veilige verplichte vrijwillige
  wettelijke zelfstandige zorgvuldige
`);
const VERBS = words(`
  aanpassen aanscherpen afbouwen afschaffen afzien beëindigen behouden beperken beschermen bevorderen
  borgen breder delen evalueren financieren handhaven herstellen herzien hervormen inperken intrekken
  invoeren inventariseren monitoren onderzoeken ondersteunen openstellen oprichten opschorten regelen schrappen
  stimuleren stoppen tegengaan terugdringen toetsen uitbreiden uitfaseren uitstellen uitwerken verbeteren
  verbieden verduidelijken vergroten verhogen verkennen verkorten verlagen verlengen verminderen versnellen
  versterken vervangen verzachten voorkomen voortzetten waarborgen
`);
const PLACES = words(`
  Aalburen Berkelo Dalmeer Eemsdorp Fivelhoek Gaastwoude Haringdam IJsselrode Kempenveen Lauwerzand Maasbrug
  Nieuwvaart Oosterkoog Peelrand Rijnhaven Scheldemond Twenterbos Utrechtse-Vaart Veenkolk Waalhoek Zuiderland
`);
const SYLLABLES = words(
  'bak ber bos brou dam dek dijk don el gee ger haar hof jan ker kol lam lin maat meer mol nes oor paas rij roo sla ste tol ve wal wes zan',
);

/** Words that this file makes up, in the way of the real ones: a few are everywhere, most are rare. */
export function createVocabulary(seed: number) {
  const chance = createChance(seed);
  const nouns = new Set<string>();
  while (nouns.size < 14_000) nouns.add(`${chance.of(HEADS)}${chance.of(TAILS)}`);
  const names = new Set<string>();
  while (names.size < 1_600) {
    const middle = chance.happens(0.5) ? chance.of(SYLLABLES) : '';
    const name = `${chance.of(SYLLABLES)}${middle}${chance.of(SYLLABLES)}`;
    names.add(`${chance.happens(0.2) ? 'Van ' : ''}${name[0]!.toUpperCase()}${name.slice(1)}`);
  }
  return { nouns: [...nouns], names: [...names], adjectives: ADJECTIVES, verbs: VERBS, places: PLACES };
}

export type Vocabulary = ReturnType<typeof createVocabulary>;
