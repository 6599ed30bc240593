import type { Citation, Exchange } from '../../../lib/exchanges/types.ts';
import type { Chance } from './chance.ts';
import type { MadeDocuments, MadeDossier } from './made-documents.ts';
import type { TitleMaker } from './made-titles.ts';

const FRACTIONS = ['Noord', 'Oost', 'Zuid', 'West', 'Midden', 'Kust', 'Veen', 'Duin'];

/** How many papers an exchange cites, each as often as it stands here: 1.1 in the mean. */
const CITES = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4];
/**
 * Of 771 real pairs of papers 350 stay within the dossier; of the 421 others 117 cite a paper of a dossier from
 * which the same paper cites another one too.
 */
const WITHIN_DOSSIER = 0.45;
const SAME_OTHER_DOSSIER = 0.28;
/** How often an exchange cites what one before it in the same paper cites. */
const REPEATED = 0.2;
/** Of what is cited elsewhere, how much goes to the papers that everybody cites. */
const POPULAR = 0.5;
const POPULAR_PAPERS = 30_000;

export interface MadeDocumentExchanges {
  document: string;
  exchanges: Exchange[];
  /** What the document cites outside of them. */
  citations: string[];
}

/** Questions and answers document by document until `count` are made, and who cites whom outside of them. */
export function* makeExchanges(
  count: number,
  { documents, dossierOf, dossiers }: MadeDocuments,
  chance: Chance,
  titles: TitleMaker,
): Generator<MadeDocumentExchanges> {
  const popular = Array.from({ length: POPULAR_PAPERS }, () => chance.between(0, documents.length - 1));
  const each = (count / documents.length) * 4;
  let made = 0;
  for (const [place, { id, kind, date }] of documents.entries()) {
    const own = dossiers[dossierOf[place]!]!;
    const { topic } = own;
    const recent = ({ start, end }: MadeDossier) => {
      const last = place > start && place < end ? place : end;
      return Math.max(start, last - 1 - chance.skewed(Math.max(1, last - start)));
    };
    let other: MadeDossier | undefined;
    const target = () => {
      if (chance.happens(WITHIN_DOSSIER)) return documents[recent(own)]!.id;
      if (other && chance.happens(SAME_OTHER_DOSSIER)) return documents[recent(other)]!.id;
      if (chance.happens(POPULAR)) {
        const cited = popular[chance.skewed(POPULAR_PAPERS)]!;
        other = dossiers[dossierOf[cited]!]!;
        return documents[cited]!.id;
      }
      other = dossiers[chance.between(0, dossiers.length - 1)]!;
      return documents[recent(other)]!.id;
    };
    const holds = kind === 'aanhangsel' || (kind === 'kamerstuk' && chance.happens(0.157));
    const wanted = holds ? Math.min(count - made, chance.between(1, Math.round(2 * each - 1))) : 0;
    made += wanted;
    const asker = { member: titles.name(), fraction: chance.of(FRACTIONS) };
    const respondent = titles.minister();
    let note = 0;
    const known: string[] = [];
    const exchanges = Array.from({ length: wanted }, (_, index): Exchange => {
      const cites = Array.from({ length: chance.of(CITES) }, (): Citation => {
        const cited = known.length > 0 && chance.happens(REPEATED) ? chance.of(known) : target();
        known.push(cited);
        return chance.happens(0.7)
          ? { target: cited, in: 'note', note: String(++note) }
          : { target: cited, in: chance.happens(0.3) ? 'question' : 'answer' };
      });
      return {
        id: `${id}#${index + 1}`,
        document: id,
        ordinal: index + 1,
        numbers: [String(index + 1)],
        asker,
        respondent,
        ...(date !== undefined && { date }),
        question: `Kunt u toelichten wat ${titles.phrase(topic)} betekent?`,
        answer: chance.happens(0.03)
          ? null
          : `Het kabinet kiest voor ${titles.phrase(topic)}. Daarbij hoort ${titles.phrase(topic)}.`,
        text: 'excerpt',
        cites,
      };
    });
    const citations =
      kind === 'kamerstuk' && !holds && chance.happens(0.15)
        ? Array.from({ length: chance.between(1, 4) }, target)
        : [];
    if (exchanges.length > 0 || citations.length > 0)
      yield { document: id, exchanges, citations: [...new Set(citations)] };
  }
}
