import type { DocumentRecord } from '../documents/types.ts';
import type { IndexSource } from './source.ts';
import { titleAlias } from './title-alias.ts';

/**
 * Every other id under which a record can be asked for: the source's own aliases; `doc-…` and `zaak-…` by the
 * Tweede Kamer's numbers; reports with the year left empty, and by their title alone. One that several records share, or that is a
 * record's own id, is no alias.
 *
 * @returns Alias → id of a record.
 */
export function collectAliases(
  source: IndexSource,
  records: ReadonlyMap<string, DocumentRecord>,
): Map<string, string> {
  const given = source.aliases.filter(({ alias, id }) => records.has(id) && !records.has(alias));
  const aliases = new Map<string, string>();
  for (const { alias, id } of given) if (!aliases.has(alias)) aliases.set(alias, id);

  for (const [alias, ids] of derive(records, given)) {
    const [id, ...others] = ids;
    if (id && others.length === 0 && !records.has(alias) && !aliases.has(alias)) aliases.set(alias, id);
  }
  return aliases;
}

function derive(records: ReadonlyMap<string, DocumentRecord>, given: IndexSource['aliases']) {
  const derived = new Map<string, Set<string>>();
  const add = (alias: string | undefined, id: string) => {
    if (alias) derived.set(alias, (derived.get(alias) ?? new Set()).add(id));
  };
  for (const { id, documentNumber, caseNumber } of records.values()) {
    add(documentNumber && `doc-${documentNumber}`, id);
    add(caseNumber && `zaak-${caseNumber}`, id);
    add(withoutYear(id), id);
    add(titleAlone(id), id);
  }
  for (const { alias, id } of given) {
    add(withoutYear(alias), id);
    add(titleAlone(alias), id);
  }
  return derived;
}

/** `report:scp:2020:title` → `report:scp::title`; undefined for any other id. */
function withoutYear(id: string): string | undefined {
  const report = /^(report:[^:]*:)\d{4}(:.+)$/.exec(id);
  return report ? `${report[1]}${report[2]}` : undefined;
}

/** `report:scp:2020:a-b-c` → `report:::a-b-c`; undefined for any other id. */
function titleAlone(id: string): string | undefined {
  const slug = /^report:[^:]+:(?:\d{4})?:(.+)$/.exec(id)?.[1];
  return slug && titleAlias(slug);
}
