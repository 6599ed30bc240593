import { Fragment as PreactFragment, jsx as preactJsx } from 'preact/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { toMarkup } from '../../../components/card/to-markup.ts';
import { drawn as drawnData, Fragment } from '../../../lib/markup/jsx-runtime.ts';
import { fillHoles } from '../../../lib/markup/fill-holes.ts';
import type { Markup } from '../../../lib/markup/types.ts';

type Jsx = (type: unknown, props: object, key?: unknown) => never;

/** Takes its children as arguments. */
const drawn = (type: unknown, { children, ...props }: Record<string, unknown>, key?: unknown) =>
  drawnData(type, { ...props, key }, ...(children === undefined ? [] : [children])) as never;

describe.each([
  ["Preact's", preactJsx as unknown as Jsx, PreactFragment],
  ["the background's", drawn, Fragment],
])('%s elements become data', (_, jsx, Fragment) => {
  const Named = ({ name, children }: { name: string; children: unknown }) =>
    jsx('b', { class: name, children });

  test.each<[string, never, Markup[]]>([
    ['a text', 'tekst' as never, ['tekst']],
    ['a number', 0 as never, ['0']],
    ['nothing', [null, undefined, false, true] as never, []],
    ['an element', jsx('p', { class: 'a', children: 'x' }), [['p', { class: 'a' }, 'x']]],
    ['a component', jsx(Named, { name: 'n', children: ['x', 1] }), [['b', { class: 'n' }, 'x1']]],
    ['a component that gives nothing', jsx(() => null, {}), []],
    [
      'a list in a fragment',
      jsx(Fragment, { children: ['a', [jsx('i', {}), 'b'], ' ', 'c'] }),
      ['a', ['i', {}], 'b c'],
    ],
    ['a key', jsx('li', {}, 'k'), [['li', { 'data-key': 'k' }]]],
    ['what is so', jsx('details', { open: true, tabindex: -1 }), [['details', { open: '', tabindex: '-1' }]]],
    ['what is not so', jsx('p', { hidden: false, title: undefined, id: null }), [['p', {}]]],
    ['what is said not to be so', jsx('p', { 'aria-pressed': false }), [['p', { 'aria-pressed': 'false' }]]],
  ])('%s', (_what, given, expected) => {
    expect(toMarkup(given)).toEqual(expected);
  });
});

test('what is left undefined between tags is as if it were left out, as with Preact', () => {
  expect(drawnData('p', null, undefined).props).toEqual({ children: undefined });
});

test('holes are filled wherever they stand, and nothing else is', () => {
  const card: Markup = ['p', { title: '{title}' }, '{title}', ['b', {}, 'x {title}', '{kind}']];
  expect(fillHoles(card, { '{title}': 'Een <b>titel</b>', '{kind}': 'Motie' })).toEqual([
    'p',
    { title: '{title}' },
    'Een <b>titel</b>',
    ['b', {}, 'x {title}', 'Motie'],
  ]);
});
