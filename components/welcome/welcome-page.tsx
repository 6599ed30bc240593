import type { MessageKey } from '../../lib/i18n/types.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';

/** How to open the card of the example, by when cards open. */
const HOW: Record<Settings['trigger'], MessageKey> = {
  hover: 'welcomeTryHow',
  alt: 'welcomeTryAlt',
  click: 'welcomeTryClick',
  off: 'welcomeTryOff',
};

const SITES = ['www.tweedekamer.nl', 'zoek.officielebekendmakingen.nl'];

/** What a new reader needs to know, with an example to try. The example is read as a page of the two sites is. */
export function WelcomePage({
  trigger,
  onWalk,
}: {
  trigger: Settings['trigger'];
  /** Leads the keyboard to the reference of the example. */
  onWalk: () => void;
}) {
  const translate = useTranslate();
  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{translate('welcomeTitle')}</h1>
        <p class="lead">{translate('welcomeLead')}</p>
      </header>
      <section class="try" aria-labelledby="try">
        <h2 id="try">{translate('welcomeTry')}</h2>
        <p>{translate(HOW[trigger])}</p>
        <Example />
        <p class="aside">{translate('welcomeExample')}</p>
        <p class="keys">
          {translate('welcomeTryKeys')}
          <button type="button" class="quiet-button" onClick={onWalk}>
            {translate('welcomeTryOpen')}
          </button>
        </p>
      </section>
      <div class="notes">
        <section>
          <h2>{translate('welcomeWhere')}</h2>
          <p>{translate('welcomeWhereText')}</p>
          <ul>
            {SITES.map((site) => (
              <li key={site}>
                <a href={`https://${site}/`}>{site}</a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{translate('welcomeOff')}</h2>
          <p>{translate('welcomeOffText')}</p>
          <p>
            <a href="/options.html#settings">{translate('welcomeSettings')}</a>
          </p>
        </section>
        <section>
          <h2>{translate('welcomePrivate')}</h2>
          <p>{translate('welcomePrivateText')}</p>
        </section>
      </div>
    </main>
  );
}

/** In Dutch, as the papers are; what it says of the report is so. */
function Example() {
  return (
    <blockquote class="example" lang="nl">
      Het Sociaal en Cultureel Planbureau volgt hoe het gaat met de integratie van migranten: zie SCP, 2016,
      Integratie in zicht.
    </blockquote>
  );
}
