/**
 * What is to be drawn, as plain data that can cross from the background to a page: a text, or an element with its
 * tag, attributes and what is in it.
 */
export type Markup = string | MarkupElement;

/** `data-key` says which thing an element stands for: in its place, another thing is drawn anew. */
export type MarkupElement = readonly [tag: string, attributes: Attributes, ...children: Markup[]];

export type Attributes = Readonly<Record<string, string>>;
