import { expect, test } from 'vitest';
import { textAddress } from '../../../lib/full-text/address.ts';

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

test.each([
  'kst-31066-1016',
  'kst-36200-XV-96',
  'ah-tk-20222023-3649',
  'h-tk-20162017-66-6',
  'kv-tk-2024Z11859',
  'stcrt-2020-12345',
])('%s has a text at the official site', (id) => {
  expect(textAddress(id)).toEqual({ page: `${OFFICIAL}/${id}.html`, xml: `${OFFICIAL}/${id}.xml` });
});

test.each([
  'dossier-31066',
  'blg-1184123',
  'nds-tk-2022D06725',
  'doc-2022D06725',
  'zaak-2022Z01234',
  'report:scp:2016:integratie-in-zicht',
  'local-integratie-18',
  'kst-../../elders',
  'https://elders.nl/kst-31066-1016',
  '',
])('"%s" has none', (id) => {
  expect(textAddress(id)).toBeUndefined();
});
