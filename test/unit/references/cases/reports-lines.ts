import { read, type Case } from './case.ts';

const LONELY = 'report:scp:2020:kwetsbaar-en-eenzaam ← SCP, 2020, Kwetsbaar en eenzaam (R1)';

/** Publications in lists and lines of notes, and where a title without quotes ends. */
export const REPORTS_IN_LINES: Case[] = [
  ...['1) ', '(1) ', '[4] ', 'a) ', '- ', '• ', '– ', 'De leden noemen:\n- '].map((mark) =>
    read(`R1 behind "${mark}"`, `${mark}SCP, 2020, Kwetsbaar en eenzaam.`, LONELY),
  ),
  read('R1 behind a word for the work', 'In de studie, SCP, 2020, Kwetsbaar en eenzaam', LONELY),
  read(
    'R1 behind a word for the work, at the head',
    'Het rapport, WRR, 2021, Grip op gegevens',
    'report:wrr:2021:grip-op-gegevens ← WRR, 2021, Grip op gegevens (R1)',
  ),
  read(
    'R1 the next note begins with the next number',
    '4 CBS (2020), Armoede\n5 WODC-cijfers over recidive',
    'report:cbs:2020:armoede ← CBS (2020), Armoede (R1)',
  ),
  read(
    'R1 the next note begins with a publisher',
    '4 CBS (2020), Armoede onder\nkinderen\n5 SCP, 2020, Kwetsbaar en eenzaam',
    'report:cbs:2020:armoede-onder-kinderen ← CBS (2020), Armoede onder\nkinderen (R1)',
    LONELY,
  ),
  read(
    'R1 a number in a title',
    '4 CBS (2020), De 10 Gemeenten van Nederland.',
    'report:cbs:2020:de-10-gemeenten-van-nederland ← CBS (2020), De 10 Gemeenten van Nederland (R1)',
  ),
  read(
    'R1 a title that begins with digits',
    'SCP, 2016, 50 jaar integratie.',
    'report:scp:2016:50-jaar-integratie ← SCP, 2016, 50 jaar integratie (R1)',
  ),
  read(
    'R1 what may be a sentence, which the index must bear out',
    'Zie PBL (2020). Een inwoner van Delft zei dat.',
    'report:pbl:2020:een-inwoner-van-delft-zei-dat ← PBL (2020). Een inwoner van Delft zei dat (R1)',
  ),
  read(
    'R1 ends where the sentence goes on about somebody',
    'Zo blijkt uit SCP, 2016, Integratie in zicht die ik heb gelezen.',
    'report:scp:2016:integratie-in-zicht ← SCP, 2016, Integratie in zicht (R1)',
  ),
  ...['', 'Het bleef stil. ', 'Het bleef stil (Kamerbrief, nr. 1). Wie betaalt? Zij vroegen het. '].map(
    (before) =>
      read(
        `R1 with a full stop in its title behind "${before}"`,
        `${before}SCP, Integratie in zicht. De stand van zaken, 1990.`,
        'report:scp:1990:integratie-in-zicht ← SCP, Integratie in zicht. De stand van zaken, 1990 (R1)',
      ),
  ),
  read(
    'R1 an inspectorate that is being set up',
    'Inspectie Gezondheidszorg en Jeugd (IGJ i.o.), 2018, Toezicht op jeugdhulp.',
    'report:igj:2018:toezicht-op-jeugdhulp ← Inspectie Gezondheidszorg en Jeugd (IGJ i.o.), 2018, Toezicht op jeugdhulp (R1)',
  ),
];

/** What follows a publisher and a year, and is no title. */
export const LINE_TRAPS: readonly (readonly [why: string, text: string])[] = [
  ['pages behind author and year', 'zie SCP 2018: 45 en WRR 2019: 12.'],
  ['pages behind author and year, with a comma', 'Zie SCP, 2018: 45.'],
  ['somebody with a year', 'Zie PBL (2020). Mevrouw Kröger (2021) stelt vragen.'],
  ['somebody with a party', 'Zie PBL (2020). Jan de Vries (CDA) is het eens.'],
  ['a day behind the year', 'SCP, 2020, 12 juni'],
  ['a word for a work alone', 'Zie CBS, 2019, Het rapport.'],
];
