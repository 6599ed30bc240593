/** Text made safe inside an HTML page. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A footnote: its number as printed and its text. */
export interface Note {
  number: string;
  text: string;
}

/**
 * The shell of a page on zoek.officielebekendmakingen.nl, rebuilt from the class names that public scrapers of the
 * site use; no saved page of the site was at hand.
 * @param body HTML of the paper itself. @param notes already HTML.
 */
export function officialPage(title: string, body: string, notes: readonly Note[] = []): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<div id="main-column"><div id="content"><article><div class="stuk">
<h1 class="stuktitel">${escapeHtml(title)}</h1>
${body}
${notes.length > 0 ? `<div id="noten">\n${notes.map(noteHtml).join('\n')}\n</div>` : ''}
</div></article></div></div>
</body>
</html>`;
}

const noteHtml = ({ number, text }: Note): string =>
  `<div class="voet noot" id="ID-${number}"><p><a class="nootnum" href="#ID-${number}-mark">${number}</a> ${text}</p></div>`;

/** The mark of a note in running text. */
export const noteMark = (number: string): string =>
  `<a class="nootnum supernote-click-ID-${number}" href="#ID-${number}" id="ID-${number}-mark">${number}</a>`;
