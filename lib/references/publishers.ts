/**
 * Publishers whose reports parliamentary papers cite: the usual abbreviation, which stands in a report's id, with
 * the names they go by. An abbreviation that is an ordinary word or chamber ("AR", "EK") is left out.
 */
const PUBLISHERS: readonly (readonly [id: string, ...names: string[]])[] = [
  ['scp', 'SCP', 'Sociaal en Cultureel Planbureau', 'Sociaal Cultureel Planbureau'],
  ['wrr', 'WRR', 'Wetenschappelijke Raad voor het Regeringsbeleid'],
  ['cpb', 'CPB', 'Centraal Planbureau'],
  ['pbl', 'PBL', 'Planbureau voor de Leefomgeving'],
  ['cbs', 'CBS', 'Centraal Bureau voor de Statistiek'],
  [
    'wodc',
    'WODC',
    'Wetenschappelijk Onderzoek- en Documentatiecentrum',
    'Wetenschappelijk Onderzoek- en Datacentrum',
  ],
  ['rivm', 'RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu'],
  ['ark', 'ARK', 'Algemene Rekenkamer'],
  ['rvs', 'Afdeling advisering van de Raad van State'],
  ['nationale-ombudsman', 'Nationale ombudsman', 'Nationale Ombudsman'],
  ['ser', 'SER', 'Sociaal-Economische Raad'],
  ['kim', 'KiM', 'Kennisinstituut voor Mobiliteitsbeleid'],
  ['knmi', 'KNMI'],
  ['dnb', 'DNB', 'De Nederlandsche Bank'],
  ['afm', 'AFM'],
  ['acm', 'ACM', 'Autoriteit Consument en Markt'],
  ['ap', 'Autoriteit Persoonsgegevens'],
  ['igj', 'IGJ', 'Inspectie Gezondheidszorg en Jeugd'],
  ['nza', 'NZa', 'Nederlandse Zorgautoriteit'],
  ['nla', 'Nederlandse Arbeidsinspectie'],
  ['ovv', 'OVV', 'Onderzoeksraad voor Veiligheid'],
  ['gezondheidsraad', 'Gezondheidsraad'],
  ['onderwijsraad', 'Onderwijsraad'],
  ['adviesraad-migratie', 'Adviesraad Migratie'],
  ['crm', 'College voor de Rechten van de Mens'],
  ['rli', 'Rli', 'Raad voor de leefomgeving en infrastructuur'],
  ['rob', 'ROB', 'Raad voor het Openbaar Bestuur'],
  ['rvs-zorg', 'Raad voor Volksgezondheid en Samenleving'],
  ['oecd', 'OESO', 'OECD'],
  ['significant', 'Significant', 'Significant Public', 'Significant APE'],
  ['berenschot', 'Berenschot'],
  ['kpmg', 'KPMG'],
  ['pwc', 'PwC'],
  ['deloitte', 'Deloitte'],
  ['seo', 'SEO', 'SEO Economisch Onderzoek'],
  ['regioplan', 'Regioplan'],
  ['panteia', 'Panteia'],
  ['ecorys', 'Ecorys'],
  ['aef', 'AEF', 'Andersson Elffers Felix'],
  ['twynstra-gudde', 'Twynstra Gudde'],
  ['kwink', 'KWINK', 'KWINK groep'],
  ['verwey-jonker', 'Verwey-Jonker Instituut'],
  ['movisie', 'Movisie'],
  ['trimbos', 'Trimbos-instituut'],
  ['nivel', 'Nivel', 'NIVEL'],
  ['tno', 'TNO'],
  ['risbo', 'Risbo'],
  ['kis', 'KIS', 'Kennisplatform Integratie & Samenleving', 'Kennisplatform Inclusief Samenleven'],
  ['pok', 'POK', 'Parlementaire ondervragingscommissie Kinderopvangtoeslag'],
];

const IDS = new Map(PUBLISHERS.flatMap(([id, ...names]) => names.map((name) => [name, id] as const)));

/** The names as one alternation, longest first, for use inside a pattern. */
export const PUBLISHER_NAMES = [...IDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[()&.]/g, '\\$&'))
  .join('|');

/** The id of a publisher as printed, "SCP" → "scp"; undefined when it is not in the list. */
export function publisherId(name: string): string | undefined {
  return IDS.get(name);
}
