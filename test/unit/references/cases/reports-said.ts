import { read, type Case } from './case.ts';

const LONELY = 'report:scp::kwetsbaar-en-eenzaam ← «Kwetsbaar en eenzaam» (R2)';

/** Publications of which a sentence says whose they are, and titles without quotes within a sentence. */
export const REPORTS_SAID: Case[] = [
  read(
    'R4 its number in a series',
    'het WRR-rapport nr. 98 «Big Data in een vrije samenleving» zegt',
    'report:wrr::big-data-in-een-vrije-samenleving ← WRR-rapport nr. 98 «Big Data in een vrije samenleving» (R4)',
  ),
  read(
    'R4 its number in a series, without quotes',
    'WRR-rapport nr. 98 Big Data in een vrije samenleving zegt dat',
    'report:wrr::big-data-in-een-vrije-samenleving ← WRR-rapport nr. 98 Big Data in een vrije samenleving (R4)',
  ),
  read(
    'R1 the title in the bracket of its publisher',
    'Volgens het CPB («Kansrijk beleid in kaart», 2020) groeit het.',
    'report:cpb:2020:kansrijk-beleid-in-kaart ← CPB («Kansrijk beleid in kaart», 2020) (R1)',
  ),
  read(
    'R2 a verb between publisher and title',
    'De Algemene Rekenkamer publiceerde «Aanpak van laaggeletterdheid» (2016).',
    'report:ark:2016:aanpak-van-laaggeletterdheid ← «Aanpak van laaggeletterdheid» (2016) (R2)',
  ),
  read(
    'R2 a verb and a year between publisher and title',
    'De Algemene Rekenkamer publiceerde in 2016 «Aanpak van laaggeletterdheid».',
    'report:ark:2016:aanpak-van-laaggeletterdheid ← «Aanpak van laaggeletterdheid» (R2)',
  ),
  read(
    'R3 who had it made is not its publisher',
    "In 2018 schreef SEO in opdracht van SZW het rapport 'Effecten van vangnetten' (2018).",
    "report:seo:2018:effecten-van-vangnetten ← 'Effecten van vangnetten' (2018) (R3)",
  ),
  read(
    'R2 the year behind "uit"',
    'De SER bracht het advies «Zekerheid voor mensen» uit (2021).',
    'report:ser:2021:zekerheid-voor-mensen ← «Zekerheid voor mensen» uit (2021) (R2)',
  ),
  read(
    'R2 its own, with the publisher behind',
    'In zijn recente advies «Digitalisering in de zorg» stelt de Adviesraad voor wetenschap, technologie en innovatie dat',
    'report:awti::digitalisering-in-de-zorg ← «Digitalisering in de zorg» (R2)',
  ),
  read(
    'R2 which was brought out',
    'het rapport «Kwetsbaar en eenzaam» dat het SCP in 2023 uitbracht',
    'report:scp:2023:kwetsbaar-en-eenzaam ← «Kwetsbaar en eenzaam» (R2)',
  ),
  read(
    'R2 which was brought out by',
    'het rapport «Kwetsbaar en eenzaam», dat door het SCP is uitgebracht,',
    LONELY,
  ),
  read('R2 brought out by', 'het onlangs door het SCP uitgebrachte rapport «Kwetsbaar en eenzaam»', LONELY),
  read('R2 in which the publisher says', 'het rapport «Kwetsbaar en eenzaam» waarin het SCP stelt', LONELY),
  read(
    'R6 the publisher behind may be any',
    'In haar advies «Digitalisering in de zorg» wijst de Commissie op',
    'report:::digitalisering-in-de-zorg ← «Digitalisering in de zorg» (R6)',
  ),
  read(
    'R4 another word than report, without quotes',
    'De PBL-publicatie Ruimte voor de stad laat zien',
    'report:pbl::ruimte-voor-de-stad ← PBL-publicatie Ruimte voor de stad (R4)',
  ),
  read(
    'R4 a title with its year, without quotes',
    'Het SCP-rapport De sociale staat van Nederland 2020.',
    'report:scp:2020:de-sociale-staat-van-nederland-2020 ← SCP-rapport De sociale staat van Nederland 2020 (R4)',
  ),
  read(
    'R4 what may be a sentence, which the index must bear out',
    'het RIVM-onderzoek Tata Steel is afgerond',
    'report:rivm::tata-steel-is-afgerond ← RIVM-onderzoek Tata Steel is afgerond (R4)',
  ),
  read(
    'R4 ends where the next begins',
    'De NZa-monitor Zorg voor ouderen 2018 en de IGJ-rapportage Toezicht',
    'report:nza:2018:zorg-voor-ouderen-2018 ← NZa-monitor Zorg voor ouderen 2018 (R4)',
  ),
  read(
    'R2 which a ministry brought out',
    'Het rapport «Grip op geld» dat het ministerie van Financiën heeft gepubliceerd',
    'report:financien::grip-op-geld ← «Grip op geld» (R2)',
  ),
  read(
    'R6 a title that ends with a year',
    'Zie de raming «Centraal Economisch Plan 2023».',
    'report:::centraal-economisch-plan-2023 ← «Centraal Economisch Plan 2023» (R6)',
  ),
  read(
    'R2 a month between publisher and title',
    'het CPB publiceerde in maart de raming «Economisch beeld»',
    'report:cpb::economisch-beeld ← «Economisch beeld» (R2)',
  ),
  read(
    'R5 behind a sentence that is no part of the title',
    'Gemeenten hebben moeite. Integratie in zicht, Den Haag: SCP 2016.',
    'report:scp:2016:integratie-in-zicht ← Integratie in zicht, Den Haag: SCP 2016 (R5)',
  ),
];

/** Sentences that name a publisher beside words like a title. */
export const SAID_TRAPS: readonly (readonly [why: string, text: string])[] = [
  ['a statement', 'Het CPB stelt: «De economie groeit hard».'],
  ['what a publisher wrote somewhere', 'Het CBS schreef «De economie groeit hard» op zijn site.'],
  ['a sentence as far as a publisher', 'Het rapport Grip op data gaat over de rol van de WRR'],
  ['a passive sentence', 'Het rapport Kwetsbaar en eenzaam is geschreven door het SCP'],
  [
    'a clause as far as a publisher',
    'Zoals uit het rapport Kwetsbaar blijkt, heeft het onderzoek van het SCP',
  ],
];
