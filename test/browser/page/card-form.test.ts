import { afterEach, beforeEach, expect, test } from 'vitest';
import { followStored, takeTyped } from '../../../lib/page/card-form.ts';
import { patch } from '../../../lib/page/patch.ts';

let card: HTMLElement;
beforeEach(() => {
  card = document.createElement('div');
  document.body.append(card);
});
afterEach(() => card.remove());

/** Draws the form as the background does, with what is stored and whether what was sent last could be. */
function draw(tags: string, note: string, ok?: boolean) {
  patch(card, [
    [
      'form',
      { 'data-key': 'saved', ...(ok !== undefined && { 'data-ok': `${ok}` }) },
      ['input', { name: 'tags', value: tags, 'data-stored': tags }],
      ['textarea', { name: 'note', 'data-stored': note }, note],
    ],
  ]);
  followStored(card);
}
const field = (name: string) => card.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)!;
const shown = () => [field('tags').value, field('note').value];
const type = (name: string, text: string) => void (field(name).value = text);
const take = () => takeTyped(card.querySelector('form')!);

test('only what was changed is taken, with what it was changed from', () => {
  draw('zorg', 'Oud');
  expect(take()).toBeUndefined();
  type('note', 'Oud en nieuw');
  expect(take()).toEqual({ type: 'annotate', note: { before: 'Oud', after: 'Oud en nieuw' } });
  draw('zorg', 'Oud en nieuw', true);
  expect(take()).toBeUndefined();
});

test('what was written elsewhere meanwhile is shown, and nothing of it is taken away', () => {
  draw('', '');
  type('note', 'Van hier');
  take();
  draw('debat', 'Van daar\n\nVan hier', true);
  expect(shown()).toEqual(['debat', 'Van daar\n\nVan hier']);
  expect(take()).toBeUndefined();
});

test('tags stand there as they are kept, and can be taken off again', () => {
  draw('', '');
  type('tags', ' toeslag ,zorg');
  take();
  draw('toeslag, zorg', '', true);
  expect(field('tags').value).toBe('toeslag, zorg');
  type('tags', 'zorg');
  expect(take()).toEqual({ type: 'annotate', tags: { before: 'toeslag, zorg', after: 'zorg' } });
});

test('what could not be kept stays, and is taken again', () => {
  draw('zorg', 'Oud');
  type('note', 'Nieuw');
  const first = take();
  draw('zorg', 'Oud', false);
  expect(field('note').value).toBe('Nieuw');
  expect(take()).toEqual(first);
});

test('what is being typed stays, with what it was changed from', () => {
  draw('', 'Oud');
  type('note', 'Nieuw');
  draw('debat', 'Van daar');
  expect(shown()).toEqual(['debat', 'Nieuw']);
  expect(take()).toEqual({ type: 'annotate', note: { before: 'Oud', after: 'Nieuw' } });
});
