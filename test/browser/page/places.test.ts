import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlaces, rangeOf, type Place, type Places } from '../../../lib/page/places.ts';
import { rangeOfWords, showPage } from '../../support/page-document.ts';
import { closePages } from '../../support/page-reader.ts';

let places: Places;
beforeEach(() => {
  places = createPlaces();
  showPage('<p id="a">Zie <em>stuk</em> een, <b>en</b> twee.</p><p id="b">Zie drie.</p>');
});
afterEach(closePages);

function add(words: string): Place {
  const { startContainer, startOffset, endContainer, endOffset } = rangeOfWords(words);
  const element = startContainer.parentElement!.closest('p')!;
  return places.add({
    start: { node: startContainer as Text, offset: startOffset },
    end: { node: endContainer as Text, offset: endOffset },
    raw: words,
    block: { element, text: '', nodes: [], starts: [], links: [], marks: [] },
    status: 'found',
  });
}

/** The place at the character behind the first of these words. */
const at = (words: string) => {
  const { startContainer, startOffset } = rangeOfWords(words);
  return places.at({ node: startContainer as Text, offset: startOffset + 1 });
};

test('a place is found at each of its text nodes, and nowhere else', () => {
  const one = add('stuk een');
  const two = add('en twee');
  expect(at('stuk')).toBe(one);
  expect(at('een')).toBe(one);
  expect(at('en twee')).toBe(two);
  expect(at('twee')).toBe(two);
  expect(at('Zie')).toBeUndefined();
  expect(at(', ')).toBeUndefined();
  expect(at('drie')).toBeUndefined();
});

test('an element in the middle of a place is of the place', () => {
  const all = add('stuk een, en twee');
  expect(at('en twee')).toBe(all);
  expect(rangeOf(all).toString()).toBe('stuk een, en twee');
});

test('places come in the order of the page, however they were added', () => {
  const three = add('drie');
  const two = add('en twee');
  const one = add('stuk een');
  expect(places.inOrder()).toEqual([one, two, three]);
  expect(places.inOrder()).toHaveLength(3);
  expect(places.byId(two.id)).toBe(two);
});

test('what is removed is gone from everywhere, and is given back once', () => {
  const one = add('stuk een');
  const three = add('drie');
  expect(places.removeIn(document.querySelector('#a')!)).toEqual([one]);
  expect(places.removeIn(document.querySelector('#a')!)).toEqual([]);
  expect(at('stuk')).toBeUndefined();
  expect(places.byId(one.id)).toBeUndefined();
  expect(places.inOrder()).toEqual([three]);
  document.querySelector('#b')!.remove();
  expect(places.removeDisconnected()).toEqual([three]);
  expect(places.inOrder()).toHaveLength(0);
});

test('a place whose note changes or leaves is removed with it', () => {
  const mark = (body: Element) => places.add({ ...add('drie'), note: { label: '1', body } });
  const note = document.querySelector('#a')!;
  expect(places.removeIn(note)).toEqual([]);
  const inside = mark(note);
  expect(places.removeIn(note.querySelector('em')!)).toEqual([inside]);
  const around = mark(note);
  expect(places.removeIn(note)).toEqual([around]);
  const gone = mark(note);
  note.remove();
  expect(places.removeDisconnected()).toEqual([gone]);
});

test('a range survives text that became shorter', () => {
  const three = add('drie');
  three.start.node.data = 'Zie';
  expect(rangeOf(three).toString()).toBe('');
});
