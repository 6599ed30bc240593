import type { SiteRequest } from '../../../scripts/support/local-sites.ts';

/** Hosts that the browsers call by themselves, also in a fresh profile without extensions. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'update.googleapis.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'push.services.mozilla.com',
]);

/** What was asked for beyond the pages themselves and the browsers' own calls. Should be nothing. */
export function extraRequests(requests: readonly SiteRequest[]): string[] {
  return requests
    .filter(({ outcome }) => outcome !== 'served')
    .map(({ address }) => address)
    .filter((address) => {
      const host = address.includes('://') ? new URL(address).hostname : address.replace(/[/:].*$/, '');
      return !BROWSERS_OWN.has(host);
    });
}
