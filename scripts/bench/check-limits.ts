import file from './limits.json' with { type: 'json' };
import type { Figures } from './figure.ts';

interface Limit {
  figure: string;
  of: string;
  most?: number;
  least?: number;
}

/** The limits that figures miss, a sentence each; a figure that was not measured misses its limit. */
export function missedLimits(figures: Figures, isMeasured: (figure: string) => boolean): string[] {
  return (file.limits as Limit[])
    .filter(({ figure }) => isMeasured(figure))
    .flatMap(({ figure, of, most = Infinity, least = -Infinity }) => {
      const number = figures[figure]?.[of as 'value' | 'ratio' | 'max'];
      if (number === undefined) return [`${figure} has no ${of}`];
      if (number > most) return [`${figure}: ${of} ${number} is more than ${most}`];
      if (number < least) return [`${figure}: ${of} ${number} is less than ${least}`];
      return [];
    });
}
