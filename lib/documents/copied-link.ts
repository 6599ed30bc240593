import { escapeHtml } from '../markup/escape-html.ts';

/** A document as a link to paste, by its title with its citation behind it. */
export interface CopiedLink {
  plain: string;
  html: string;
  markdown: string;
}

/** A citation that has the title in it, as a report's does, is not followed by another. */
export function copiedLink(title: string, citation: string, url: string): CopiedLink {
  const name = title.replace(/\s+/g, ' ').trim();
  const behind = citation.includes(name) ? '' : ` (${citation})`;
  return {
    plain: `${name}${behind}, ${url}`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>${escapeHtml(behind)}`,
    markdown: `[${escapeMarkdown(name)}](${url.replace(/[()<>\s]/g, percent)})${escapeMarkdown(behind)}`,
  };
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** Signs that Markdown takes for its own; those of CommonMark that can stand inside a line. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&]/g, '\\$&');
