import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { Attributes, Markup, MarkupElement } from '../../lib/markup/types.ts';

/**
 * Expands what a component gives to plain data: components are called, so they can have no hooks and no contexts;
 * lists and fragments are flattened; null and booleans are nothing; texts side by side are one. Keys become `data-key`.
 */
export function toMarkup(children: ComponentChildren): Markup[] {
  const expanded: Markup[] = [];
  for (const part of partsOf(children)) {
    const before = expanded.at(-1);
    if (typeof part === 'string' && typeof before === 'string') expanded[expanded.length - 1] = before + part;
    else expanded.push(part);
  }
  return expanded;
}

type Props = Record<string, string | number | boolean | null | undefined>;
type Element = VNode<Props & { children: ComponentChildren }>;

function partsOf(children: ComponentChildren): Markup[] {
  if (Array.isArray(children)) return children.flatMap(partsOf);
  if (typeof children === 'string' || typeof children === 'number') return [`${children}`];
  if (!isVNode(children)) return [];
  const { type, props } = children;
  return typeof type === 'string' ? [elementOf(type, children)] : partsOf((type as FunctionComponent)(props));
}

function elementOf(tag: string, { key, props }: Element): MarkupElement {
  const attributes: Record<string, string> = { ...attributesOf(props) };
  if (key !== null && key !== undefined) attributes['data-key'] = String(key);
  return [tag, attributes, ...toMarkup(props.children)];
}

/** Only an `aria-` attribute says that something is not so. */
function attributesOf(props: Props): Attributes {
  const given = Object.entries(props).flatMap(([name, value]) => {
    const aria = name.startsWith('aria-');
    const isNothing = value === null || value === undefined || (value === false && !aria);
    if (name === 'children' || isNothing) return [];
    return [[name, value === true && !aria ? '' : String(value)]];
  });
  return Object.fromEntries(given) as Attributes;
}

function isVNode(value: ComponentChildren): value is Element {
  return typeof value === 'object' && value !== null && 'props' in value;
}
