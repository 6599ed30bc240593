import { read, type Case } from './case.ts';

/** Written questions, debates, ids, numbers and addresses. */
export const OTHERS: Case[] = [
  read(
    'A1',
    'Aanhangsel Handelingen II 2021/22, nr. 1234 en Aanhangsel Handelingen I 2014/15, nr. 12',
    'ah-tk-20212022-1234 ← Aanhangsel Handelingen II 2021/22, nr. 1234 (A1)',
    'ah-ek-20142015-12 ← Aanhangsel Handelingen I 2014/15, nr. 12 (A1)',
  ),
  read(
    'A2',
    'Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028',
    'ah-tk-20242025-1028 | ah-ek-20242025-1028 ← Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028 (A2)',
  ),
  read(
    'A3',
    'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen 387',
    'ah-tk-20232024-387 | ah-ek-20232024-387 ← Vergaderjaar 2023–2024 Aanhangsel van de Handelingen 387 (A3)',
  ),
  read(
    'A6',
    'ah-tk-20142015-1699 en ah-1271549',
    'ah-tk-20142015-1699 ← ah-tk-20142015-1699 (A6)',
    'ah-1271549 ← ah-1271549 (A6)',
  ),
  read('A6', 'Zie ah-ek-20142015-12.', 'ah-ek-20142015-12 ← ah-ek-20142015-12 (A6)'),
  read('A8', 'Aanh. Hand. II 1999/2000, nr. 12', 'ah-tk-19992000-12 ← Aanh. Hand. II 1999/2000, nr. 12 (A8)'),
  read(
    'H1',
    'Handelingen II 2007/08, nr. 108, p. 7909-7943',
    'h-tk-20072008-108 ← Handelingen II 2007/08, nr. 108, p. 7909-7943 (H1)',
  ),
  read('H1', 'Hand. II 95/96, nr. 66', 'h-tk-19951996-66 ← Hand. II 95/96, nr. 66 (H1)'),
  read(
    'H2',
    '(Handelingen II 2016/17, nr. 66, item 6)',
    'h-tk-20162017-66-6 ← Handelingen II 2016/17, nr. 66, item 6 (H2)',
  ),
  read(
    'H2',
    'Handelingen I 2016/17, nr. 6, item 3, p. 2',
    'h-ek-20162017-6-3 ← Handelingen I 2016/17, nr. 6, item 3, p. 2 (H2)',
  ),
  read('ids', 'kst-31066-1016', 'kst-31066-1016 ← kst-31066-1016 (ID)'),
  read('ids', 'Zie kst-36836-D.', 'kst-36836-D ← kst-36836-D (ID)'),
  read('ids', 'kst-28064-325b', 'kst-28064-325b ← kst-28064-325b (ID)'),
  read('ids', 'kst-31700-XVI-H-b2', 'kst-31700-XVI-H-b2 ← kst-31700-XVI-H-b2 (ID)'),
  read('ids', 'kst-20082009-31700-IV-E-h1', 'kst-31700-IV-E-h1 ← kst-20082009-31700-IV-E-h1 (ID)'),
  read(
    'ids',
    'kst-1268678, blg-1184123 en nds-tk-2019D12345',
    'kst-1268678 ← kst-1268678 (ID)',
    'blg-1184123 ← blg-1184123 (ID)',
    'nds-tk-2019D12345 ← nds-tk-2019D12345 (ID)',
  ),
  read(
    'ids',
    'stb-2018-12345, stcrt-2020-12345 en trb-2020-12',
    'stb-2018-12345 ← stb-2018-12345 (ID)',
    'stcrt-2020-12345 ← stcrt-2020-12345 (ID)',
    'trb-2020-12 ← trb-2020-12 (ID)',
  ),
  read(
    'ids',
    'h-tk-20182019-64-32, h-tk-20072008-2932-2933 en dossier-31945',
    'h-tk-20182019-64-32 ← h-tk-20182019-64-32 (ID)',
    'h-tk-20072008-2932-2933 ← h-tk-20072008-2932-2933 (ID)',
    'dossier-31945 ← dossier-31945 (ID)',
  ),
  read(
    'ids',
    'h-ek-20162017-6-3 en h-ucv-19861987-12',
    'h-ek-20162017-6-3 ← h-ek-20162017-6-3 (ID)',
    'h-ucv-19861987-12 ← h-ucv-19861987-12 (ID)',
  ),
  read('ids', 'kv-tk-2014Z21352', 'kv-tk-2014Z21352 ← kv-tk-2014Z21352 (A7)'),
  read(
    'numbers',
    'kenmerk 2022Z01234, stuk 2026D07258, vergadering 2024A02517, toezegging TZ202603-130',
    'zaak-2022Z01234 ← 2022Z01234 (ID)',
    'doc-2026D07258 ← 2026D07258 (ID)',
    'act-2024A02517 ← 2024A02517 (ID)',
    'toezegging-TZ202603-130 ← TZ202603-130 (ID)',
  ),
  read(
    'URLs',
    'Lees https://zoek.officielebekendmakingen.nl/kst-31066-1016.html.',
    'kst-31066-1016 ← https://zoek.officielebekendmakingen.nl/kst-31066-1016.html (URL)',
  ),
  read(
    'URLs',
    'https://zoek.officielebekendmakingen.nl/kst-31066-513.html/kst-31066-444.html',
    'kst-31066-444 ← https://zoek.officielebekendmakingen.nl/kst-31066-513.html/kst-31066-444.html (URL)',
  ),
  read(
    'URLs',
    'zoek.officielebekendmakingen.nl/dossier/kst-36200-XV-96',
    'kst-36200-XV-96 ← zoek.officielebekendmakingen.nl/dossier/kst-36200-XV-96 (URL)',
  ),
  read(
    'URLs',
    'https://zoek.officielebekendmakingen.nl/dossier/36200-XV',
    'dossier-36200-XV ← https://zoek.officielebekendmakingen.nl/dossier/36200-XV (URL)',
  ),
  read(
    'URLs',
    '(https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223&did=2022D06725)',
    'doc-2022D06725 ← https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223&did=2022D06725 (URL)',
  ),
  read(
    'URLs',
    'https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223',
    'zaak-2022Z03223 ← https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z03223 (URL)',
  ),
];
