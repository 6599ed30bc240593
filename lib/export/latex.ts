import { oneLine } from './text.ts';

/** Characters that TeX reads as commands. A brace by its name: BibTeX counts braces, also behind a backslash. */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Two of these in a row are printed as one other sign, as `--` is a dash. */
const LIGATURES = /(['`,<>-])(?=\1)/g;

/** The text on one line as TeX prints it; letters outside ASCII stay, for the file is UTF-8. */
export function latexOf(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^&%$#_]/g, (character) => SPECIALS[character]!)
    .replace(LIGATURES, '$1{}');
}

/** An address as it stands, but for what would end the field or be a command in it. */
export function latexUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
