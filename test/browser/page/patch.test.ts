import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Markup } from '../../../lib/markup/types.ts';
import { patch } from '../../../lib/page/patch.ts';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => root.remove());

const list = (...items: string[]): Markup => ['ul', {}, ...items.map((item): Markup => ['li', {}, item])];

describe('what is drawn', () => {
  test('is elements, attributes and text nodes', () => {
    patch(root, [['p', { class: 'a', 'data-x': '1' }, 'tekst <b>', ['mark', {}, 'en meer']], 'los']);
    expect(root.innerHTML).toBe('<p class="a" data-x="1">tekst &lt;b&gt;<mark>en meer</mark></p>los');
  });

  test('takes the place of what was drawn before', () => {
    patch(root, [list('a', 'b', 'c'), 'x']);
    patch(root, [['p', {}], list('a')]);
    expect(root.innerHTML).toBe('<p></p><ul><li>a</li></ul>');
    patch(root, []);
    expect(root.childNodes).toHaveLength(0);
  });

  test('is an image where it is one', () => {
    patch(root, [['svg', { viewBox: '0 0 16 16' }, ['path', { d: 'M0 0L9 9' }]]]);
    const path = root.querySelector('path')!;
    expect(path).toBeInstanceOf(SVGPathElement);
    expect(path.getBoundingClientRect().width).toBeGreaterThan(0);
  });

  test.each(['script', 'iframe', 'img', 'style', 'link', 'object', 'base', 'x-y'])(
    'is never a <%s>',
    (tag) => {
      expect(() => patch(root, [[tag, {}]])).toThrow(tag);
      expect(root.querySelector(tag)).toBeNull();
    },
  );

  test.each([
    ['a', 'href', 'javascript:alert(1)'],
    ['a', 'href', 'http://www.tweedekamer.nl/'],
    ['a', 'href', ' https://www.tweedekamer.nl/'],
    ['p', 'onclick', 'alert(1)'],
    ['p', 'ONCLICK', 'alert(1)'],
    ['a', 'HREF', 'javascript:alert(1)'],
    ['a', 'ping', 'https://www.example.org/'],
    ['p', 'style', 'color: red'],
    ['form', 'action', 'https://www.example.org/'],
    ['button', 'formaction', 'https://www.example.org/'],
  ])('a <%s> gets no %s="%s"', (tag, name, value) => {
    patch(root, [[tag, { [name]: value, class: 'kept' }]]);
    expect(root.firstElementChild!.getAttributeNames()).toEqual(['class']);
  });
});

describe('drawn anew, what stands for the same thing in the same place', () => {
  const card = (title: string, ...rest: Markup[]): Markup[] => [
    ['section', { class: title }, ['button', { 'data-act': 'x' }, title], ...rest],
  ];

  test('stays, with its focus', () => {
    patch(root, card('een'));
    const button = root.querySelector('button')!;
    button.focus();
    patch(root, card('twee', ['p', {}, 'erbij']));
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('twee');
    expect(root.firstElementChild!.className).toBe('twee');
  });

  test('keeps what is folded open, scrolled, and typed', () => {
    const fold: Markup = ['details', {}, ['summary', {}, 'meer'], 'de rest'];
    const field: Markup = ['input', { value: 'eerst' }];
    patch(root, card('een', fold, field));
    root.querySelector('details')!.open = true;
    root.querySelector('input')!.value = 'getypt';
    patch(root, card('twee', fold, ['input', { value: 'later' }]));
    expect(root.querySelector('details')!.open).toBe(true);
    expect(root.querySelector('input')!.value).toBe('getypt');
  });

  test('loses the attributes it no longer has', () => {
    patch(root, [['p', { class: 'a', title: 'b' }]]);
    patch(root, [['p', { title: 'c' }]]);
    expect(root.innerHTML).toBe('<p title="c"></p>');
  });

  test('is another when its key is', () => {
    const body = (key: string): Markup[] => [['div', { 'data-key': key }, ['details', {}, 'x']]];
    patch(root, body('a'));
    const first = root.firstElementChild;
    root.querySelector('details')!.open = true;
    patch(root, body('a'));
    expect(root.firstElementChild).toBe(first);
    patch(root, body('b'));
    expect(root.firstElementChild).not.toBe(first);
    expect(root.querySelector('details')!.open).toBe(false);
  });
});
