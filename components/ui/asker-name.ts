import type { Asker } from '../../lib/exchanges/types.ts';
import type { Translate } from '../../lib/i18n/types.ts';

/** Who asked, in words: "Van Dijk (D66)", "D66-fractie", a committee; undefined when it is not known. */
export function askerName({ member, fraction, committee }: Asker, translate: Translate): string | undefined {
  if (member) return fraction ? translate('askerMember', member, fraction) : member;
  if (fraction) {
    const several = /,| en /.test(fraction);
    return /fractie/i.test(fraction)
      ? fraction
      : translate(several ? 'askerFractions' : 'askerFraction', fraction);
  }
  return committee;
}
