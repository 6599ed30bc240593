import type { Translate } from '../../lib/i18n/types.ts';
import type { ReferenceGroup } from '../../lib/messaging/protocol.ts';
import { kindKey } from '../ui/kind-key.ts';
import { dossierOfGroup, recordOf } from './arrange-groups.ts';
import { printDossier } from './paper-name.ts';
import type { Records } from './types.ts';

/** What the parts of a list by document are called: the dossier, or the kind; nothing when it has one part only. */
export function headingsOf(groups: readonly ReferenceGroup[], records: Records, translate: Translate) {
  const titles = new Map<string | undefined, string>();
  for (const group of groups) {
    const { dossier, dossierTitle } = recordOf(group, records) ?? {};
    if (dossierTitle) titles.set(dossier, dossierTitle);
  }
  const headings = new Map(
    groups.map((group) => {
      const dossier = dossierOfGroup(group);
      const heading = dossier
        ? [printDossier(dossier), titles.get(dossier)].filter(Boolean).join(' ')
        : translate(kindKey(group.kind));
      return [group, heading] as const;
    }),
  );
  return new Set(headings.values()).size > 1 ? headings : undefined;
}
