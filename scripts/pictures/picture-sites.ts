import { readFileSync } from 'node:fs';
import { demoSites } from '../demo/demo-sites.ts';
import { escapeHtml } from '../../lib/markup/escape-html.ts';
import type { SiteContent } from '../support/site-server.ts';

/** A paper whose text the site has, and one at which the connection breaks. */
export const PAPERS = { whole: 'ah-tk-20222023-3649', broken: 'ah-tk-20232024-1433' };

interface Summaries {
  exchanges: { numbers: string[]; question: string; answer: string }[];
}

/** The pages of the demo, with what the official site answers when a full text is fetched. */
export const pictureSites: SiteContent = (host, path) => {
  if (path === `/${PAPERS.broken}.xml`) return { body: '', broken: true };
  if (path === `/${PAPERS.whole}.xml`) return { body: madePaper(PAPERS.whole), type: 'application/xml' };
  return demoSites(host, path);
};

/** A paper in the official form, in our own words: each summary of the index with a sentence that says so. */
function madePaper(id: string): string {
  const file = new URL(`../index/source/exchanges/${id}.json`, import.meta.url);
  const { exchanges } = JSON.parse(readFileSync(file, 'utf8')) as Summaries;
  const turn = (name: string, title: string, ...texts: string[]) =>
    `<${name}><nr>${title}</nr>${texts.map((text) => `<al>${escapeHtml(text)}</al>`).join('')}</${name}>`;
  const turns = exchanges.flatMap(({ numbers: [number = ''], question, answer }) => [
    turn('vraag', `Vraag ${number}`, question, 'Dit is een nagebouwde vraag, in de woorden van Kamerlens.'),
    turn(
      'antwoord',
      `Antwoord ${number}`,
      answer,
      'Dit is een nagebouwd antwoord; hier staan anders de woorden van het stuk zelf.',
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <metadata><meta name="DC.identifier" content="${id}"/><meta name="DC.title" content="Stalvloeren"/></metadata>
  <kamervragen>${turns.join('')}</kamervragen>
</officiele-publicatie>`;
}
