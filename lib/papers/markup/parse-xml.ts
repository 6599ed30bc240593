import { isElement, type MarkupElement, type MarkupNode } from './tree.ts';

/** XML that cannot be trusted to be whole: cut off, not well-formed, or with a document type that makes up entities. */
export class XmlError extends Error {}

/** Deepest nesting that is read; official papers stay below thirty. */
const DEEPEST = 500;
const ENTITIES: Partial<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What follows a "<", and the attributes of a tag; a quoted value may hold ">". */
const COMMENT = /!--[\s\S]*?-->/y;
const CDATA = /!\[CDATA\[([\s\S]*?)\]\]>/y;
const INSTRUCTION = /\?[\s\S]*?\?>/y;
const DOCTYPE = /!DOCTYPE[^[<>]*>/y;
const TAG = /(\/?)([\p{L}_][\p{L}\p{N}\w.:-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/**
 * Parses XML as strictly as trust asks: every element must be closed by its own end tag, so that a text that was cut
 * off on its way is never taken for a whole one. Entities are the five of XML and numbers; none are ever declared.
 * @returns the root element, with its text, CDATA included; comments and instructions are left out
 * @throws XmlError
 */
export function parseXml(text: string): MarkupElement {
  const top: MarkupNode & { children: MarkupNode[] } = { nodeType: 9, parent: null, children: [] };
  let open: { children: MarkupNode[] } & MarkupNode = top;
  let depth = 0;
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const addText = (data: string) => {
    if (data) open.children.push({ nodeType: 3, data, parent: open });
  };
  const close = () => {
    open = open.parent as typeof open;
    depth -= 1;
  };

  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    addText(decode(text.slice(at, end)));
    if (next < 0) break;
    at = next + 1;
    if (take(COMMENT) ?? take(INSTRUCTION) ?? take(DOCTYPE)) continue;
    const raw = take(CDATA);
    if (raw) {
      addText(raw[1]!);
      continue;
    }
    const [, isEnd, name = '', attributes = '', isEmpty] = take(TAG) ?? fail(next);
    if (isEnd) {
      if (!isElement(open) || open.name !== name) fail(next);
      close();
      continue;
    }
    depth += 1;
    if (depth > DEEPEST) fail(next);
    const element: MarkupElement = {
      nodeType: 1,
      name,
      attribs: attributesOf(attributes),
      children: [],
      parent: open,
    };
    open.children.push(element);
    open = element;
    if (isEmpty) close();
  }
  if (depth > 0) fail(at);
  return top.children.find(isElement) ?? fail(at);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single]): [string, string] => [
      name!,
      decode(double ?? single!),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w+);/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? fail(whole);
    const code = Number(name.replace(/^#x/i, '0x').replace('#', ''));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function fail(where: number | string): never {
  throw new XmlError(`Not well-formed at ${where}`);
}
