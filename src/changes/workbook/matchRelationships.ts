/**
 * Which record a row of a relationship is: by the id in it, by the id that the same file gave it before,
 * else the one between the same ends at a time and with properties that the row does not deny.
 */
import type { PropertyValue } from '../../model/declaration.js';
import { isUuid } from '../../model/identifiers.js';
import { isRelationshipKind, type RelationshipKind } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import { validityProblem, validitySpans } from '../../model/time/validity.js';
import { relationshipsFrom } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { ResolvedRow } from './resolveRows.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';

export interface MatchedRelationship {
  readonly said: ResolvedRow;
  readonly id: RecordId;
  readonly ends: { readonly from: RecordId; readonly to: RecordId };
  readonly stored?: Relationship | undefined;
}

type Row = ResolvedRow & { readonly ends: { readonly from: RecordId; readonly to: RecordId } };

/** Rows that lack an end or cannot be told are left out, with a problem. O(rows + relationships of their ends). */
export async function matchRelationships(
  store: GraphStore,
  said: ReadonlyMap<SheetRow, ResolvedRow>,
  idOf: (row: SheetRow) => RecordId,
  remarks: SheetRemarks,
): Promise<MatchedRelationship[]> {
  const byKind = new Map<RelationshipKind, Row[]>();
  for (const one of said.values()) {
    const { row, ends } = one;
    if (!isRelationshipKind(row.kind)) continue;
    const missing = (['from', 'to'] as const).filter((end) => ends[end] === undefined);
    for (const end of row.isFlawed ? [] : missing) remarks.problem('required', row, end, '');
    if (missing.length > 0) continue;
    const ofKind = byKind.get(row.kind) ?? [];
    ofKind.push(one as Row);
    byKind.set(row.kind, ofKind);
  }
  const matched: MatchedRelationship[] = [];
  for (const [kind, rows] of byKind) {
    const byId = await store.readRelationships(
      kind,
      rows.map(({ row }) => idOf(row)),
    );
    const between = await readBetween(store, kind, rows);
    const seen = new Map<string, SheetRow>();
    for (const one of rows) {
      const { row, ends } = one;
      const known = byId.get(idOf(row));
      if (known && (known.from !== ends.from || known.to !== ends.to)) {
        const end = known.from === ends.from ? 'to' : 'from';
        remarks.problem('endChanged', row, end, row.references[end], { stored: known[end] });
        continue;
      }
      const candidates =
        known || isUuid(row.id ?? '')
          ? [known]
          : (between.get(pairKey(ends)) ?? []).filter((other) => mayBeTheSame(other, one));
      if (candidates.length > 1) {
        const facts = { candidates: candidates.map((other) => other?.id).join(', ') };
        remarks.problem('ambiguousReference', row, 'id', row.id ?? '', facts);
        continue;
      }
      const stored = candidates[0];
      const key = stored?.id ?? (isUuid(row.id ?? '') ? row.id! : contentKey(one));
      const first = seen.get(key);
      if (first) {
        remarks.problem('sameRowTwice', row, undefined, '', { firstRow: first.row });
        continue;
      }
      seen.set(key, row);
      matched.push({ said: one, id: stored?.id ?? idOf(row), ends, stored });
    }
  }
  return matched;
}

async function readBetween(
  store: GraphStore,
  kind: RelationshipKind,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly Relationship[]>> {
  const pairs = new Set(
    rows.filter(({ row }) => !isUuid(row.id ?? '')).map(({ ends }) => pairKey(ends)),
  );
  const from = new Set(rows.flatMap(({ ends }) => (pairs.has(pairKey(ends)) ? [ends.from] : [])));
  const between = new Map<string, Relationship[]>();
  for await (const batch of relationshipsFrom(store, kind, [...from])) {
    for (const one of batch) {
      const key = pairKey(one);
      if (pairs.has(key)) between.set(key, [...(between.get(key) ?? []), one]);
    }
  }
  return between;
}

function pairKey({ from, to }: { readonly from: RecordId; readonly to: RecordId }): string {
  return `${from} ${to}`;
}

function contentKey({ ends, properties, row }: Row): string {
  return JSON.stringify([pairKey(ends), properties, row.validity]);
}

function mayBeTheSame(stored: Relationship, { row, properties }: Row): boolean {
  const others = stored.properties as { readonly [name: string]: PropertyValue | undefined };
  const isDenied = Object.entries(properties).some(
    ([name, value]) => value !== null && others[name] !== undefined && others[name] !== value,
  );
  if (isDenied) return false;
  const { from = 'unknown', to = 'unknown' } = row.validity;
  if (validityProblem({ from, to })) return true;
  const [listed, recorded] = [validitySpans({ from, to }), validitySpans(stored.validity)];
  return listed.possibleFrom < recorded.possibleTo && recorded.possibleFrom < listed.possibleTo;
}
