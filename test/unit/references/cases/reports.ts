import { read, type Case } from './case.ts';
import { LINE_TRAPS, REPORTS_IN_LINES } from './reports-lines.ts';
import { REPORTS_SAID, SAID_TRAPS } from './reports-said.ts';

/** Publications by the forms R1 to R8; those of the seed page stand first in theirs. */
export const REPORTS: Case[] = [
  ...REPORTS_IN_LINES,
  ...REPORTS_SAID,
  read(
    'R1 two joined by of',
    'Zie SCP, 2016, Integratie in zicht of Significant, 2023, monitor van gelijkwaardige kansen en evenredige posities op de arbeidsmarkt, ongeacht migratieachtergrond.',
    'report:scp:2016:integratie-in-zicht ← SCP, 2016, Integratie in zicht (R1)',
    'report:significant:2023:monitor-van-gelijkwaardige-kansen-en-evenredige-posities-op-de-arbeidsmarkt-ongeacht-migratieachtergrond ← Significant, 2023, monitor van gelijkwaardige kansen en evenredige posities op de arbeidsmarkt, ongeacht migratieachtergrond (R1)',
  ),
  read(
    'R1 with brackets',
    'Zie CPB (2019). Kansrijk beleid: een overzicht, p. 4.',
    'report:cpb:2019:kansrijk-beleid ← CPB (2019). Kansrijk beleid: een overzicht, p. 4 (R1)',
  ),
  read(
    'R1 with a place behind',
    'WODC (2020). Evaluatie van de Wet Bibob. Den Haag.',
    'report:wodc:2020:evaluatie-van-de-wet-bibob ← WODC (2020). Evaluatie van de Wet Bibob (R1)',
  ),
  read(
    'R1 in quotes within a sentence',
    'Volgens het WRR (2007) «Identificatie met Nederland» is dat zo.',
    'report:wrr:2007:identificatie-met-nederland ← WRR (2007) «Identificatie met Nederland» (R1)',
  ),
  read(
    'R1 ends where a Kamerstuk begins',
    'SCP, 2016, Integratie in zicht, zie ook Kamerstukken 31 066, nr. 1016.',
    'report:scp:2016:integratie-in-zicht ← SCP, 2016, Integratie in zicht (R1)',
    'kst-31066-1016 ← Kamerstukken 31 066, nr. 1016 (K4)',
  ),
  read(
    'R1 ends where the sentence goes on',
    'Uit SCP, 2016, Integratie in zicht blijkt dat het kan.',
    'report:scp:2016:integratie-in-zicht ← SCP, 2016, Integratie in zicht (R1)',
  ),
  read(
    'R1 two joined by a semicolon, in brackets',
    '(WRR, 2017, Weten is nog geen doen; KPMG, 2021, Onderzoek naar de effecten van maatregelen.)',
    'report:wrr:2017:weten-is-nog-geen-doen ← WRR, 2017, Weten is nog geen doen (R1)',
    'report:kpmg:2021:onderzoek-naar-de-effecten-van-maatregelen ← KPMG, 2021, Onderzoek naar de effecten van maatregelen (R1)',
  ),
  read(
    'R1 two publishers',
    '4 Berenschot en SEO (2020). Evaluatie Wet arbeidsmarkt in balans.',
    'report:berenschot:2020:evaluatie-wet-arbeidsmarkt-in-balans ← Berenschot en SEO (2020). Evaluatie Wet arbeidsmarkt in balans (R1)',
  ),
  read(
    'R1 with a month',
    '7Ministerie van Buitenlandse Zaken, augustus 2023, «Algemeen Ambtsbericht Turkije», p. 44(Microsoft Word',
    'report:bz:2023:algemeen-ambtsbericht-turkije ← Ministerie van Buitenlandse Zaken, augustus 2023, «Algemeen Ambtsbericht Turkije», p. 44 (R1)',
  ),
  read(
    'R1 on a day',
    '4Kinderombudsman, 27 juni 2023, «De crisis voorbij», https://www.kinderombudsman.nl/',
    'report:kinderombudsman:2023:de-crisis-voorbij ← Kinderombudsman, 27 juni 2023, «De crisis voorbij» (R1)',
  ),
  read(
    'R1 the day behind the year',
    'CBS (2019, 12 juni). Minder ongelukken op het spoor. Geraadpleegd op 1 mei 2020.',
    'report:cbs:2019:minder-ongelukken-op-het-spoor ← CBS (2019, 12 juni). Minder ongelukken op het spoor (R1)',
  ),
  read(
    'R1 year last',
    'Sociaal en Cultureel Planbureau, Integratie in zicht?, 2016, p. 12.',
    'report:scp:2016:integratie-in-zicht ← Sociaal en Cultureel Planbureau, Integratie in zicht?, 2016, p. 12 (R1)',
  ),
  read(
    'R1 place and year last',
    'Planbureau voor de Leefomgeving, Balans van de Leefomgeving 2024, Den Haag: 2024, p.12.',
    'report:pbl:2024:balans-van-de-leefomgeving-2024 ← Planbureau voor de Leefomgeving, Balans van de Leefomgeving 2024, Den Haag: 2024, p.12 (R1)',
  ),
  read(
    'R1 the year in the title',
    '2PBL, Balans van de Leefomgeving 2023\nTweede Kamer, vergaderjaar 2024–2025',
    'report:pbl:2023:balans-van-de-leefomgeving-2023 ← PBL, Balans van de Leefomgeving 2023 (R1)',
  ),
  read(
    'R1 a full stop behind the publisher',
    '4Improven. Uitgavenonderzoek jeugdzorg 2023 & 2024. Te raadplegen via de site.',
    'report:improven:2024:uitgavenonderzoek-jeugdzorg-2023-2024 ← Improven. Uitgavenonderzoek jeugdzorg 2023 & 2024 (R1)',
  ),
  read(
    'R1 quotes and year last',
    'Sociaal en Cultureel Planbureau (SCP), ‘Integratie in zicht?’, 2016.',
    'report:scp:2016:integratie-in-zicht ← Sociaal en Cultureel Planbureau (SCP), ‘Integratie in zicht?’, 2016 (R1)',
  ),
  read(
    'R1 month and year last',
    'Algemene Rekenkamer, ‘Aandacht voor algoritmes’, januari 2021, p. 5.',
    'report:ark:2021:aandacht-voor-algoritmes ← Algemene Rekenkamer, ‘Aandacht voor algoritmes’, januari 2021, p. 5 (R1)',
  ),
  read(
    'R1 a committee by name',
    'Commissie-Borstlap, In wat voor land willen wij werken?, januari 2020.',
    'report:commissie-regulering-van-werk:2020:in-wat-voor-land-willen-wij-werken ← Commissie-Borstlap, In wat voor land willen wij werken?, januari 2020 (R1)',
  ),
  read(
    'R2',
    'Uit de publicatie ‘Gevestigd, maar niet thuis’ van het SCP blijkt',
    'report:scp::gevestigd-maar-niet-thuis ← ‘Gevestigd, maar niet thuis’ van het SCP (R2)',
  ),
  read(
    'R2 without its opening quote',
    'Uit de publicatie Gevestigd, maar niet thuis’ van het SCP blijkt',
    'report:scp::gevestigd-maar-niet-thuis ← Gevestigd, maar niet thuis’ van het SCP (R2)',
  ),
  read(
    'R2 without a word for the work',
    'Heeft u kennisgenomen van "Kansrijk woonbeleid" van het CPB?',
    'report:cpb::kansrijk-woonbeleid ← "Kansrijk woonbeleid" van het CPB (R2)',
  ),
  read(
    'R2 with the year behind',
    'de studie “Stad en land” van het PBL uit 2016',
    'report:pbl:2016:stad-en-land ← “Stad en land” van het PBL uit 2016 (R2)',
  ),
  read(
    'R2 with publisher and year in brackets',
    'Lees ‘Integratie in zicht?’ (SCP 2016) daarover.',
    'report:scp:2016:integratie-in-zicht ← ‘Integratie in zicht?’ (SCP 2016) (R2)',
  ),
  read(
    'R2 with publisher and year behind a comma',
    'gepubliceerd in ‘Demografische kerngegevens per gemeente 2007’, CBS, 2007. Verder',
    'report:cbs:2007:demografische-kerngegevens-per-gemeente-2007 ← ‘Demografische kerngegevens per gemeente 2007’, CBS, 2007 (R2)',
  ),
  read(
    'R2 two advisers',
    'het advies “Autonome wapensystemen: de noodzaak van menselijke controle” van de Adviesraad Internationale Vraagstukken (AIV) en de Commissie van Advies inzake Volkenrechtelijke Vraagstukken (CAVV)',
    'report:aiv::autonome-wapensystemen ← “Autonome wapensystemen: de noodzaak van menselijke controle” van de Adviesraad Internationale Vraagstukken (AIV) en de Commissie van Advies inzake Volkenrechtelijke Vraagstukken (CAVV) (R2)',
  ),
  read(
    'R2 a publisher that is not in the list, by its abbreviation',
    'het rapport «Stand van zaken in de stal» van de Vereniging Voor Vee (VVV) zegt',
    'report:vvv::stand-van-zaken-in-de-stal ← «Stand van zaken in de stal» van de Vereniging Voor Vee (VVV) (R2)',
  ),
  read(
    'R2 a publisher that is not in the list, by its name',
    'Kent u het rapport «Geld voor groen» van de Groene Geldwijzer?',
    'report:groene-geldwijzer::geld-voor-groen ← «Geld voor groen» van de Groene Geldwijzer (R2)',
  ),
  read(
    'R2 the publisher before, as the subject of the sentence',
    'Daarnaast heeft de Algemene Rekenkamer in oktober 1996 het rapport ‘Gemeentelijke Basis Administratie’ aangeboden.',
    'report:ark:1996:gemeentelijke-basis-administratie ← ‘Gemeentelijke Basis Administratie’ (R2)',
  ),
  read(
    'R2 the publisher before, with its own work',
    'Het SCP schetst in zijn rapport «Eigentijdse ongelijkheid» zeven klassen.',
    'report:scp::eigentijdse-ongelijkheid ← «Eigentijdse ongelijkheid» (R2)',
  ),
  read(
    'R2 who published before',
    'In 2021 publiceerde de WRR het rapport ‘Kiezen voor houdbare zorg’.',
    'report:wrr:2021:kiezen-voor-houdbare-zorg ← ‘Kiezen voor houdbare zorg’ (R2)',
  ),
  read(
    'R2 a work made by',
    'uit de door het WODC opgestelde ‘Trendrapportage Gerechtsdeurwaarders 2006’ blijkt',
    'report:wodc:2006:trendrapportage-gerechtsdeurwaarders-2006 ← ‘Trendrapportage Gerechtsdeurwaarders 2006’ (R2)',
  ),
  read(
    'R2 a title without quotes',
    'Het rapport Weten is nog geen doen van de WRR laat zien',
    'report:wrr::weten-is-nog-geen-doen ← Weten is nog geen doen van de WRR (R2)',
  ),
  read(
    'R2 publisher and year in brackets behind a title without quotes',
    'Zie het rapport Integratie in zicht (SCP, 2016, p. 3).',
    'report:scp:2016:integratie-in-zicht ← Integratie in zicht (SCP, 2016, p. 3) (R2)',
  ),
  read(
    'R3',
    'het rapport «Dichter bij elkaar?» (2012) van het Sociaal en Cultureel Planbureau (SCP) (kst-32824-25)',
    'report:scp:2012:dichter-bij-elkaar ← «Dichter bij elkaar?» (2012) van het Sociaal en Cultureel Planbureau (SCP) (R3)',
    'kst-32824-25 ← kst-32824-25 (ID)',
  ),
  read(
    'R3 several titles of one publisher',
    'in de rapporten «Integratie in zicht» (2016) en «Werelden van verschil» (2015) van het SCP',
    'report:scp:2016:integratie-in-zicht ← «Integratie in zicht» (R3)',
    'report:scp:2015:werelden-van-verschil ← «Werelden van verschil» (2015) van het SCP (R3)',
  ),
  read(
    'R4',
    'Het SCP-rapport ‘Integratie in zicht’ uit 2016 zegt het.',
    'report:scp:2016:integratie-in-zicht ← SCP-rapport ‘Integratie in zicht’ uit 2016 (R4)',
  ),
  read(
    'R4 with the paper that brought it',
    'een Wetenschappelijke Raad voor het Regeringsbeleid (WRR)-rapport «Samenleven in verscheidenheid» (Kamerstuk 29 861, nr. 70)',
    'report:wrr::samenleven-in-verscheidenheid ← Wetenschappelijke Raad voor het Regeringsbeleid (WRR)-rapport «Samenleven in verscheidenheid» (R4)',
    'kst-29861-70 ← Kamerstuk 29 861, nr. 70 (K4)',
  ),
  read(
    'R4 without a hyphen',
    'reactie op WRR rapport “Big Data in een vrije en veilige samenleving”',
    'report:wrr::big-data-in-een-vrije-en-veilige-samenleving ← WRR rapport “Big Data in een vrije en veilige samenleving” (R4)',
  ),
  read(
    'R4 without quotes',
    'het ARK-rapport Inburgering en taalonderwijs allochtonen (27 275)',
    'report:ark::inburgering-en-taalonderwijs-allochtonen ← ARK-rapport Inburgering en taalonderwijs allochtonen (R4)',
    'dossier-27275 ← 27 275 (K17)',
  ),
  read(
    'R4 several titles',
    'de WRR-rapporten «Weten is nog geen doen» en «Het betere werk»',
    'report:wrr::weten-is-nog-geen-doen ← WRR-rapporten «Weten is nog geen doen» (R4)',
    'report:wrr::het-betere-werk ← «Het betere werk» (R4)',
  ),
  read(
    'R4 the work of',
    'het rapport van het SCP «Integratie in zicht» (2016)',
    'report:scp:2016:integratie-in-zicht ← SCP «Integratie in zicht» (2016) (R4)',
  ),
  read(
    'R5',
    'Werelden van verschil, Den Haag: SCP 2015, p. 4-5.',
    'report:scp:2015:werelden-van-verschil ← Werelden van verschil, Den Haag: SCP 2015, p. 4-5 (R5)',
  ),
  read(
    'R5 with authors',
    'J. Dagevos & W. Huijnk, Werelden van verschil, Den Haag: SCP 2015.',
    'report:scp:2015:werelden-van-verschil ← Werelden van verschil, Den Haag: SCP 2015 (R5)',
  ),
  read(
    'R5 year behind the authors',
    'Huijnk, W. & Andriessen, I. (red.) (2016). Integratie in zicht? De integratie van migranten op acht terreinen. Den Haag: SCP.',
    'report:scp:2016:integratie-in-zicht ← Integratie in zicht? De integratie van migranten op acht terreinen. Den Haag: SCP (R5)',
  ),
  read(
    'R6 a title that the index must bear out',
    'De reactie op het rapport «Samenleven in verscheidenheid» komt.',
    'report:::samenleven-in-verscheidenheid ← «Samenleven in verscheidenheid» (R6)',
  ),
  read(
    'R7',
    'Coalitieakkoord 2021 – 2025, Omzien naar elkaar, vooruitkijken naar de toekomst (15 december 2021), p.29.',
    'report:coalitieakkoord:2021:omzien-naar-elkaar-vooruitkijken-naar-de-toekomst ← Coalitieakkoord 2021 – 2025, Omzien naar elkaar, vooruitkijken naar de toekomst (15 december 2021), p.29 (R7)',
  ),
  read(
    'R7 with parties and date',
    'ook in het regeerakkoord VVD – PvdA, Bruggen slaan, 29 oktober 2012: “Bij de bouw van',
    'report:coalitieakkoord:2012:bruggen-slaan ← regeerakkoord VVD – PvdA, Bruggen slaan, 29 oktober 2012 (R7)',
  ),
  read(
    'R7 in quotes, with its paper',
    'In het regeerakkoord «Vertrouwen in de toekomst» (Kamerstuk 34 700, nr. 34) staat',
    'report:coalitieakkoord::vertrouwen-in-de-toekomst ← regeerakkoord «Vertrouwen in de toekomst» (R7)',
    'kst-34700-34 ← Kamerstuk 34 700, nr. 34 (K4)',
  ),
  read(
    'R7 behind its title',
    '«Omzien naar elkaar, vooruitkijken naar de toekomst», Coalitieakkoord 2021-2025, p. 12.',
    'report:coalitieakkoord:2021:omzien-naar-elkaar-vooruitkijken-naar-de-toekomst ← «Omzien naar elkaar, vooruitkijken naar de toekomst», Coalitieakkoord 2021-2025, p. 12 (R7)',
  ),
  read(
    'R8',
    'de 22e halfjaarsrapportage Belastingdienst',
    'report:belastingdienst::22e-halfjaarsrapportage-belastingdienst ← 22e halfjaarsrapportage Belastingdienst (R8)',
  ),
  read(
    'R8 one of a series with a title of its own',
    'hoofdstuk 17 van het Sociaal Cultureel Rapport 2019 «Denkend aan Nederland» (Kamerstuk 29 279, nr. 551)',
    'report:scp:2019:denkend-aan-nederland ← Sociaal Cultureel Rapport 2019 «Denkend aan Nederland» (R8)',
    'kst-29279-551 ← Kamerstuk 29 279, nr. 551 (K4)',
  ),
  read(
    'R1 nothing but a space behind the publisher, year in brackets',
    '4UNEP Emissions Gap Report 2024 (2024). Volgens UNEP',
    'report:unep:2024:emissions-gap-report-2024 ← UNEP Emissions Gap Report 2024 (2024) (R1)',
  ),
  read(
    'R1 on a day, with a question, which the index must bear out',
    '1KNMI, 1 november 2024, «Waarom viel er zoveel regen?».',
    'report:knmi:2024:waarom-viel-er-zoveel-regen ← KNMI, 1 november 2024, «Waarom viel er zoveel regen?» (R1)',
  ),
  read(
    'R1 year last, in brackets',
    'Zie SCP, Integratie in zicht (2016), p. 12, voor meer.',
    'report:scp:2016:integratie-in-zicht ← SCP, Integratie in zicht (2016), p. 12 (R1)',
  ),
  read(
    'R2 the publisher before, a title without quotes',
    'zoals de NZa in haar rapport Maatwerk in de Wlz. Daarin staat',
    'report:nza::maatwerk-in-de-wlz ← Maatwerk in de Wlz (R2)',
  ),
];

/** What looks like a report and is none; nothing may be read in these, whatever the index knows. */
export const REPORT_TRAPS: readonly (readonly [why: string, text: string])[] = [
  ...LINE_TRAPS,
  ...SAID_TRAPS,
  ['a list of publishers with years', 'Zie SCP (2018); "SCP 2018: 45".'],
  ['publisher and year behind a statement', 'zoals blijkt uit onderzoek (SCP, 2016).'],
  ['a year of publishers', 'Volgens het CBS en het CPB groeit de economie met 1,5% in 2024.'],
  ['advice without a title', 'De Raad van State bracht in 2019 advies uit. De WRR doet onderzoek.'],
  ['a news item', 'Bent u bekend met het bericht «Wachttijden niet goed vastgelegd»?'],
  ['a news item with its medium and day', '1NOS, 22 oktober 2024, «Wachttijden ggz niet goed vastgelegd»'],
  ['a news item of a medium', 'Kent u «Meer kinderen in noodopvang dan ooit» van de NOS?'],
  ['words in quotes', 'Het kabinet spreekt van «enkel een bilaterale kwestie» en van ‘de eerste lockdown’.'],
  [
    'a passage of an agreement',
    'In het regeerakkoord is opgenomen: ‘De invoering van het referendum wordt voorbereid.’',
  ],
  ['an agreement of another kind', '2 Klimaatakkoord, 28 juni 2019, p. 120.'],
  ['statistics', 'Bron: CBS StatLine, tabel 37230ned, peildatum 1 januari 2015.'],
  ['statistics with a year', 'Bron: CBS, StatLine, 2019.'],
  ['a law', 'Overwegende de Wet op de Raad van State 2010 en het Rechtspositiebesluit WRR 2004.'],
  ['a law with its year', 'Wet verstrekking gegevens CBS (wet van 1988)'],
  ['a document of the Commission', 'Europese Commissie, COM(2021) 206 definitief, 2021.'],
  ['a press release', '4 Inspectie Gezondheidszorg en Jeugd, Persbericht over asielopvang, 1 november 2023.'],
  ['a number of a report', 'zie RIVM-rapport 711701034/2003 en RIVM report 601450014/2004'],
  ['data of a publisher', 'op basis van de CBS-gegevens per 1 januari 2012, vastgesteld'],
  ['a sentence that begins behind a year', 'Dat schreef SCP (2018). De minister is het daarmee eens.'],
  ['a report without a title', 'Het rapport van het SCP uit 2016 en het WRR-rapport zeggen dat.'],
];
