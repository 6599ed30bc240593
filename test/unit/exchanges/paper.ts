import type { Paragraph } from '../../../lib/exchanges/read.ts';

/** A paper of one paragraph a line; a line that begins with "#" is a heading. */
export const paper = (text: string): Paragraph[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => (line.startsWith('#') ? { text: line.slice(1).trim(), heading: true } : { text: line }));
