import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { openCard } from '../../scripts/support/card.ts';
import { chooseImport } from '../../scripts/pictures/choose-import.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { downloaded } from './support/downloads.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

describe.each(FAMILIES)('exporting in %s', (family) => {
  let reader: Reader;
  let options: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });
  beforeAll(async () => {
    const page = await reader.read(DEMO.consultation);
    await openCard(page, 'SCP, 2016, Integratie in zicht', { accept: (shown) => text('answer').test(shown) });
    await clickControl(page, name('cardSave'), 'card');
    options = await openOptions(reader.browser, /Integratie in zicht/);
  });

  /** Chooses a format and gives the file that arrives under its name. */
  async function exportAs(format: string, ending: string): Promise<string> {
    await clickControl(options, name('optionsExport'));
    await clickControl(options, format);
    await waitForText(options, 'The options page', /1 stuk staat in je downloads/);
    return downloaded(reader.browser, new RegExp(String.raw`^kamerlens-\d{4}-\d\d-\d\d\.${ending}$`));
  }

  test('a saved document arrives as RIS, with what the index knows of it', async () => {
    const lines = (await exportAs('RIS', 'ris')).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['TY  - RPRT', 'AU  - SCP', 'PY  - 2016', 'ER  - ']));
    expect(options.errors).toEqual([]);
  });

  test('and as JSON, the file that can be imported again', async () => {
    const file = await exportAs('JSON', 'json');
    expect(JSON.parse(file)).toMatchObject({
      format: 'kamerlens',
      documents: [{ id: 'report:scp:2016:integratie-in-zicht', kind: 'report' }],
    });

    await clickControl(options, name('optionsImport'));
    await chooseImport(options, file);
    await waitForText(options, 'The options page', text('optionsImportNothing'));
    await clickControl(options, name('optionsImportClose'));

    await clickControl(options, name('optionsRemove'));
    await waitForText(options, 'The options page', text('optionsEmptyTitle'));
    await clickControl(options, name('optionsImport'));
    await chooseImport(options, file);
    await clickControl(options, 'Importeer 1 stuk');
    await waitForText(options, 'The options page', /1 stuk geïmporteerd/);
    await waitForText(options, 'The options page', /Integratie in zicht/);
    expect(options.errors).toEqual([]);
  });
});
