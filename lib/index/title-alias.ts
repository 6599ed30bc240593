/** Fewer words are not telling enough without their publisher. */
const TELLING = 3;

/** The alias of a report by its title alone: `a-b-c` → `report:::a-b-c`; undefined where that tells too little. */
export const titleAlias = (slug: string): string | undefined =>
  slug.split('-').length >= TELLING ? `report:::${slug}` : undefined;
