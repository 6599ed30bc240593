import { read, type Case } from './case.ts';

/** References as scans and hurried writers have them, and lists of several kinds. */
export const WORN_AND_JOINED: Case[] = [
  read(
    'chamber in small letters',
    'Zie kamerstukken ii 2010/11, 32 111, nr. 4.',
    'kst-32111-4 ← kamerstukken ii 2010/11, 32 111, nr. 4 (K28)',
  ),
  read(
    'chamber in small letters',
    'Zie kamerstukken i 2010/11, 32 111, B.',
    'kst-32111-B ← kamerstukken i 2010/11, 32 111, B (K12)',
  ),
  read(
    'worn chamber',
    'Kamerstukken Il 2010/11, 32 111, nr. 4',
    'kst-32111-4 ← Kamerstukken Il 2010/11, 32 111, nr. 4 (K1)',
  ),
  read(
    'worn chamber',
    'Handelingen lI 2010/11, nr. 4',
    'h-tk-20102011-4 ← Handelingen lI 2010/11, nr. 4 (H1)',
  ),
  read(
    'worn digits',
    'Kamerstukken II 2O2O/21, 35 l11, nr. 4',
    'kst-35111-4 ← Kamerstukken II 2O2O/21, 35 l11, nr. 4 (K1)',
  ),
  read('worn word', 'Kamerstuk 35 111, nr, 3', 'kst-35111-3 ← Kamerstuk 35 111, nr, 3 (K4)'),
  read('worn word', 'Kamerstuk 35 111, nr . 3', 'kst-35111-3 ← Kamerstuk 35 111, nr . 3 (K4)'),
  read('worn word', 'Kamerstuk 35 111, m. 3', 'kst-35111-3 ← Kamerstuk 35 111, m. 3 (K4)'),
  read('kingdom act', 'Kamerstuk 35111-(R2100), nr. 3', 'kst-35111-3 ← Kamerstuk 35111-(R2100), nr. 3 (K15)'),
  read('reprint', 'Kamerstuk 35 111, nr. 3-h1', 'kst-35111-3-h1 ← Kamerstuk 35 111, nr. 3-h1 (K4)'),
  read(
    'chapters',
    'Kamerstuk 35 570-VIII en XV, nr. 4',
    'kst-35570-VIII-4 ← Kamerstuk 35 570-VIII en XV, nr. 4 (K5)',
  ),
  read(
    'several dossiers behind',
    'Zij krijgt nr. 12 (35111-XV, 35222).',
    'kst-35111-XV-12 ← nr. 12 (35111-XV, 35222) (K10)',
  ),
  read(
    'several dossiers behind',
    'Zij krijgt nr. 12 (35111/35222).',
    'kst-35111-12 | kst-35222-12 ← nr. 12 (35111/35222) (K10)',
  ),
  read(
    'part before a page',
    'Kamerstuk 35 111, nr. 4, bijlage 2, p. 8',
    'kst-35111-4 ← Kamerstuk 35 111, nr. 4, bijlage 2, p. 8 (K4)',
  ),
  read(
    'part before a page',
    'Kamerstuk 35 111, nr. 4, par. 3.2, p. 8',
    'kst-35111-4 ← Kamerstuk 35 111, nr. 4, par. 3.2, p. 8 (K4)',
  ),
  read(
    'part before a page',
    'Kamerstukken I 2020/21, 35 111, nr. C (herdruk), p. 4',
    'kst-35111-C ← Kamerstukken I 2020/21, 35 111, nr. C (herdruk), p. 4 (K12)',
  ),
  read(
    'Aanhangsel of two years',
    'Aanhangsel Handelingen II 2021/22, nrs. 33, 2022/23, nr. 4',
    'ah-tk-20212022-33 ← Aanhangsel Handelingen II 2021/22, nrs. 33 (A1)',
    'ah-tk-20222023-4 ← 2022/23, nr. 4 (A1)',
  ),
  read(
    'Aanhangsel of two years',
    'Aanhangsel Handelingen II 2021/22, 33 en 2022/23, 4.',
    'ah-tk-20212022-33 ← Aanhangsel Handelingen II 2021/22, 33 (A3)',
    'ah-tk-20222023-4 ← 2022/23, 4 (A3)',
  ),
  read(
    'Aanhangsel with the year last',
    'Aanhangsel Handelingen II 33, vergaderjaar 2021-2022',
    'ah-tk-20212022-33 ← Aanhangsel Handelingen II 33, vergaderjaar 2021-2022 (A3)',
  ),
  read('assembly', 'UCV 1990/91, nr. 8', 'h-ucv-19901991-8 ← UCV 1990/91, nr. 8 (H3)'),
  read('assembly', 'Zie OCV 1990/91, nr. 8, p. 3.', 'h-ocv-19901991-8 ← OCV 1990/91, nr. 8, p. 3 (H3)'),
  read('assembly', 'UCV 8 (1990-1991)', 'h-ucv-19901991-8 ← UCV 8 (1990-1991) (H3)'),
  read(
    'chamber in one word',
    'HTK 2006-2007, p. 3564-3568',
    'h-tk-20062007-3564-3568 ← HTK 2006-2007, p. 3564-3568 (H4)',
  ),
  read(
    'debate with its date',
    'Handelingen TK 2018-2019, nr. 57 (5 maart 2019), item 8, p. 3',
    'h-tk-20182019-57-8 ← Handelingen TK 2018-2019, nr. 57 (5 maart 2019), item 8, p. 3 (H2)',
  ),
  read(
    'debate with its page',
    'Handelingen II 2018/19, 57, p. 12',
    'h-tk-20182019-57 ← Handelingen II 2018/19, 57, p. 12 (H1)',
  ),
  read(
    'several debates',
    'Handelingen II 2018/19, nrs. 57 en 58.',
    'h-tk-20182019-57 ← Handelingen II 2018/19, nrs. 57 (H1)',
    'h-tk-20182019-58 ← 58 (H1)',
  ),
  read(
    'several debates',
    'Handelingen II 2018/19, nr. 5, item 4 en nr. 6, item 8',
    'h-tk-20182019-5-4 ← Handelingen II 2018/19, nr. 5, item 4 (H2)',
    'h-tk-20182019-6-8 ← nr. 6, item 8 (H2)',
  ),
  read(
    'a paper behind a debate',
    'Handelingen II 2018/19, nr. 5 en nr. 12 (36800-XVI)',
    'h-tk-20182019-5 ← Handelingen II 2018/19, nr. 5 (H1)',
    'kst-36800-XVI-12 ← nr. 12 (36800-XVI) (K10)',
  ),
  read(
    'promises',
    'toezegging T01111 en die onder T01112',
    'toezegging-T01111 ← T01111 (ID)',
    'toezegging-T01112 ← T01112 (ID)',
  ),
  read(
    'address of a bill',
    'Zie www.eerstekamer.nl/wetsvoorstel/35111_titel',
    'dossier-35111 ← www.eerstekamer.nl/wetsvoorstel/35111_titel (URL)',
  ),
  read('id with a capital', 'Zie Ah-tk-20212022-33.', 'ah-tk-20212022-33 ← Ah-tk-20212022-33 (A6)'),
];
