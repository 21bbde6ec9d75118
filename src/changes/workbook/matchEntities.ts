/**
 * Which record a row of an entity is: by the id in it, by the id that the same file gave it before, else
 * by its numbers and names where nothing in the row speaks against it.
 */
import { classifierOf, type Fields, type PropertyValue } from '../../model/declaration.js';
import { isUuid } from '../../model/identifiers.js';
import { entityDeclarations, type EntityKind, isEntityKind } from '../../model/kinds.js';
import type { Entity, RecordId } from '../../model/record.js';
import { keysOf } from '../../model/searchText.js';
import { findEntities } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';

/** A row with the record that it is; `stored` is absent when the record is new. */
export interface MatchedEntity {
  readonly row: SheetRow & { readonly kind: EntityKind };
  readonly id: RecordId;
  readonly stored?: Entity | undefined;
}

/** Records of these kinds often share a name: what tells them apart is their day. */
const BY_DAY: readonly EntityKind[] = ['Meeting', 'Grant', 'CouncilTerm', 'Observation'];
/** Records of one name are others when they are of another sort: the region and the county. */
const BY_SORT: readonly EntityKind[] = ['Area', 'Concept', 'CouncilTerm', 'Duty'];
/** Two new records of one name are more likely one that was entered twice. */
const ONE_OF_A_NAME: readonly EntityKind[] = [
  ...(['Organisation', 'Network', 'Area', 'Source', 'Concept'] as const),
  ...(['Document', 'Project', 'PracticeModel', 'Collection'] as const),
];

/**
 * Matches rows of entities; `idOf` gives the id that a row's new record has. Rows that cannot be told
 * are left out, with a problem. O(rows + records of the same names).
 */
export async function matchEntities(
  store: GraphStore,
  rows: readonly SheetRow[],
  idOf: (row: SheetRow) => RecordId,
  remarks: SheetRemarks,
): Promise<MatchedEntity[]> {
  const entityRows = rows.filter((row): row is MatchedEntity['row'] => isEntityKind(row.kind));
  const byId = await store.readEntities(entityRows.map(idOf));
  const byKey = new Map<EntityKind, KeyMatches>();
  for (const kind of new Set(entityRows.map((row) => row.kind))) {
    const unmatched = entityRows.filter((row) => row.kind === kind && !byId.has(idOf(row)));
    byKey.set(kind, await KeyMatches.read(store, kind, unmatched));
  }
  const matched: MatchedEntity[] = [];
  const seen = new Map<RecordId, SheetRow>();
  const names = new Map<string, MatchedEntity['row'][]>();
  for (const row of entityRows) {
    const found = matchOf(row, idOf(row), byId, byKey.get(row.kind), remarks);
    if (!found) continue;
    const id = found.stored?.id ?? idOf(row);
    const first = seen.get(id) ?? (found.stored ? undefined : sameNewRow(row, names));
    if (first) {
      const code = isUuid(row.id ?? '') && first.id === row.id ? 'idTwice' : 'sameRowTwice';
      remarks.problem(code, row, undefined, '', { firstRow: first.row });
      continue;
    }
    seen.set(id, row);
    matched.push({ row, id, stored: found.stored });
  }
  return matched;
}

function matchOf(
  row: MatchedEntity['row'],
  id: RecordId,
  byId: ReadonlyMap<RecordId, Entity>,
  byKey: KeyMatches | undefined,
  remarks: SheetRemarks,
): { stored?: Entity | undefined } | undefined {
  const known = byId.get(id);
  if (known && known.kind !== row.kind) {
    remarks.problem('idOfOtherKind', row, 'id', row.id ?? '', { kind: known.kind });
    return undefined;
  }
  if (known) return { stored: known };
  if (isUuid(row.id ?? '')) return {};
  const candidates = byKey?.of(row) ?? [];
  if (candidates.length > 1) {
    const facts = { candidates: candidates.map((one) => one.id).join(', ') };
    remarks.problem('ambiguousReference', row, 'id', row.id ?? '', facts);
    return undefined;
  }
  return { stored: candidates[0] };
}

/** An earlier row of a new record that is the same; else takes the row in. */
function sameNewRow(row: MatchedEntity['row'], names: Map<string, MatchedEntity['row'][]>) {
  if (row.id !== undefined || !ONE_OF_A_NAME.includes(row.kind)) return undefined;
  const [name] = [...keysOfRow(row).values()].flat();
  if (name === undefined) return undefined;
  const key = `${row.kind}\n${name}`;
  const earlier = names.get(key) ?? [];
  const same = earlier.find((other) => !speaksAgainst(row, other.properties, other.validity.from));
  if (!same) names.set(key, [...earlier, row]);
  return same;
}

/** Stored records by the keys of rows, the surer keys first. */
class KeyMatches {
  private constructor(
    private readonly keys: readonly string[],
    private readonly found: ReadonlyMap<string, ReadonlyMap<string, readonly Entity[]>>,
  ) {}

  static async read(store: GraphStore, kind: EntityKind, rows: readonly MatchedEntity['row'][]) {
    const fields: Fields = entityDeclarations[kind].fields;
    const declared = Object.keys(fields).filter((name) => fields[name]?.key);
    // An e-mail address may serve a whole office, so that people are told by their names.
    const keys = declared
      .filter((key) => key !== 'email')
      .sort((a, b) => Number(fields[a]?.required) - Number(fields[b]?.required));
    const found = new Map<string, ReadonlyMap<string, readonly Entity[]>>();
    for (const key of keys) {
      const values = rows.flatMap((row) => keysOfRow(row).get(key) ?? []);
      found.set(key, await findEntities(store, kind, key, [...new Set(values)]));
    }
    return new KeyMatches(keys, found);
  }

  /** Every record that has the surest key of the row that any has, and that the row does not deny. */
  of(row: MatchedEntity['row']): readonly Entity[] {
    const keys = keysOfRow(row);
    for (const key of this.keys) {
      const having = (keys.get(key) ?? []).flatMap(
        (value) => this.found.get(key)?.get(value) ?? [],
      );
      const fitting = [...new Map(having.map((one) => [one.id, one])).values()].filter(
        ({ properties, validity }) => !speaksAgainst(row, properties, validity.from),
      );
      if (fitting.length > 0) return fitting;
    }
    return [];
  }
}

function keysOfRow({
  kind,
  properties,
}: MatchedEntity['row']): ReadonlyMap<string, readonly string[]> {
  return keysOf({ kind, properties });
}

/** Whether the row says something that the record cannot be: another number, another sort. */
function speaksAgainst(
  { kind, properties, validity }: MatchedEntity['row'],
  stored: object,
  storedFrom: string | undefined,
): boolean {
  const others = stored as { readonly [name: string]: PropertyValue | undefined };
  const fields: Fields = entityDeclarations[kind].fields;
  const classifier = classifierOf(entityDeclarations[kind])?.field;
  const telling = Object.keys(fields).filter(
    (name) =>
      kind === 'Observation' ||
      (name === classifier && BY_SORT.includes(kind)) ||
      (fields[name]?.key && fields[name]?.type === 'text' && name !== 'title'),
  );
  const differs = (name: string) => {
    const [said, other] = [properties[name], others[name]];
    return said !== undefined && other !== undefined && fold(said) !== fold(other);
  };
  if (telling.some(differs)) return true;
  const [from, other] = [validity.from, storedFrom];
  return BY_DAY.includes(kind) && from !== undefined && other !== undefined && from !== other;
}

function fold(value: PropertyValue): string {
  return String(value).toLowerCase();
}
