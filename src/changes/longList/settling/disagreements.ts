/** Tells the person who brings in a list where it and other sources differ, and what stands. */
import { HOME } from '../../../model/statements/statedFields.js';
import { searchableTexts } from '../../../model/searchText.js';
import { lastDayBefore } from '../../../model/time/validity.js';
import type { GraphStore } from '../../../store/graphStore.js';
import { type LongList, type LongListField, longListFields } from '../longList.js';
import type { Remarks } from '../remarks.js';
import type { Disagreement } from './settling.js';

/** Disagreements on a record, by its name. */
export type Found = readonly [
  disagreements: readonly Disagreement[],
  of: { readonly name: string; readonly isNetwork?: boolean },
];

export async function noteDisagreements(
  store: GraphStore,
  list: LongList,
  found: readonly Found[],
  remarks: Remarks,
): Promise<void> {
  const homes = found.flatMap(([disagreements]) =>
    disagreements.flatMap(({ claim, standing }) =>
      claim.field === HOME ? String(standing.value) : [],
    ),
  );
  const areas = homes.length === 0 ? new Map() : await store.readEntities([...new Set(homes)]);
  for (const [disagreements, { name: of, isNetwork = false }] of found) {
    for (const { claim, standing } of disagreements) {
      const [row = -1] = claim.rows;
      const field = columnOf(claim.field, isNetwork);
      const area = areas.get(String(standing.value));
      const kept = area ? (searchableTexts(area)[0] ?? '') : asWritten(claim.field, standing.value);
      remarks.note('sourcesDiffer', list.rowNumber(row), field, list.value(row, field) ?? 'open', {
        kept,
        of,
        rule: standing.rule,
      });
    }
  }
}

/** The column that says the field of a record. */
function columnOf(field: string, isNetwork: boolean): LongListField {
  if (field === 'validFrom') return 'from';
  if (field === 'validTo') return 'to';
  if (field === HOME) return 'municipality';
  if (field === 'kind') return isNetwork ? 'networkKind' : 'kind';
  return longListFields.find((column) => column === field) ?? 'organisation';
}

/** An end as lists write it: the last day. */
function asWritten(field: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (field === 'validTo' ? lastDayBefore(text) : undefined) ?? text;
}
