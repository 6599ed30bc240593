import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SavedItem } from '../../../components/options/saved-item.tsx';
import { savedWords } from '../../../components/options/saved-words.tsx';
import { I18nProvider, useLanguage, useTranslate } from '../../../components/ui/i18n.tsx';
import type { Language } from '../../../lib/i18n/types.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { messagesFor } from '../../support/messages.ts';
import { savedDocument } from '../../support/saved-document.ts';
import { LETTER, REPORT } from './options-harness.tsx';

afterEach(cleanup);

const PAGE = savedDocument({
  id: 'https://www.tweedekamer.nl/debat',
  kind: 'page',
  title: 'Een debat',
  dossier: '31066',
  tags: ['zorg', 'volgende week'],
  note: 'Vraag ook naar de termijn.',
});
const nothing = () => {};
const never = () => Promise.resolve();

function Near({ document }: { document: SavedDocument }) {
  return (
    <SavedItem
      document={document}
      exchanges={undefined}
      selected={false}
      opened={true}
      target={false}
      level={3}
      actions={{
        onSelect: nothing,
        onAddTags: nothing,
        onRemoveTag: nothing,
        onShowTag: nothing,
        onRemove: nothing,
        onOpen: nothing,
        onSeen: nothing,
      }}
      noteActions={{ unsaved: new Map(), writeNote: never, keepDraft: nothing, dropDraft: nothing }}
    />
  );
}

const Far = ({ document }: { document: SavedDocument }) =>
  savedWords(document, 3, useTranslate(), useLanguage());

function show(row: typeof Near | typeof Far, document: SavedDocument, language: Language): Element {
  cleanup();
  const Row = row;
  const { container } = render(
    <I18nProvider messages={messagesFor(language)} language={language}>
      <Row document={document} />
    </I18nProvider>,
  );
  return container;
}

test.each([
  ['a letter', LETTER, 'nl'],
  ['a letter', LETTER, 'en'],
  ['a report', REPORT, 'nl'],
  ['a page', PAGE, 'en'],
] as const)('%s far from the window has the words that it has near it: %#', (_, document, language) => {
  const near = show(Near, document, language);
  const words = [
    ...[...near.querySelectorAll('.saved-title a, .facts span, blockquote, figcaption a')].map((element) => {
      for (const unseen of element.querySelectorAll('.visually-hidden')) unseen.remove();
      return element.textContent;
    }),
    ...document.tags,
    near.querySelector('textarea')!.value,
  ];
  expect(words.length).toBeGreaterThan(3);
  const far = show(Far, document, language).textContent;
  expect(words.filter((part) => !far.includes(part.trim()))).toEqual([]);
});
