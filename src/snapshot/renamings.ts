/**
 * Bodies and areas that were called otherwise at an earlier revision. A name has no days of its own: on a
 * day it is what was recorded by its end, and before the record was made, what it was made with.
 */
import { isEntityKind } from '../model/kinds.js';
import type { RecordId } from '../model/record.js';
import { dayInHelsinki, type Day } from '../model/time/days.js';
import type { GraphStore } from '../store/graphStore.js';
import { type LoggedChange, stoodAt } from '../store/changeLog/past.js';
import type { StoodTwice } from './earlierGraphs.js';

/** So many records are read at a time. */
const BATCH = 1_000;

/** The last revision recorded by the end of each day; 0 when there was none yet. O(ChangeSets × days). */
export async function revisionsOn(
  store: Pick<GraphStore, 'changeSets'>,
  days: readonly Day[],
): Promise<number[]> {
  const ends = days.map(endInHelsinki);
  const last = days.map(() => 0);
  for await (const heads of store.changeSets()) {
    for (const { revision, recordedAt } of heads) {
      const instant = Date.parse(recordedAt);
      ends.forEach((end, at) => {
        if (instant < end) last[at] = revision;
      });
    }
  }
  return last;
}

/** The instant at which the next day begins: three hours before it does in UTC, in winter two. */
function endInHelsinki(day: Day): number {
  const midnight = (day + 1) * 86_400_000;
  const inSummer = midnight - 3 * 3_600_000;
  return dayInHelsinki(new Date(inSummer)) > day ? inSummer : midnight - 2 * 3_600_000;
}

/**
 * Entities of which a name was written between two revisions, as they stood at both; one made after the
 * first as it was made. Goes back no further than the change log does. O(what was replaced since).
 */
export async function renamedBetween(
  store: Pick<GraphStore, 'changeLog' | 'readEntities'>,
  from: number,
  to: number,
): Promise<StoodTwice[]> {
  const first = Math.max(from, await store.changeLog.begin());
  if (first >= to) return [];
  const changes = new Map<RecordId, LoggedChange[]>();
  const renamed = new Set<RecordId>();
  let newest = first;
  for await (const { head, replaced = [] } of store.changeLog.since(first)) {
    newest = head.revision;
    for (const one of replaced) {
      if (!isEntityKind(one.kind)) continue;
      const known = changes.get(one.id);
      if (known) known.push({ head, replaced: one });
      else changes.set(one.id, [{ head, replaced: one }]);
      if (one.action === 'update' && head.revision <= to && isRenaming(one.before.properties)) {
        renamed.add(one.id);
      }
    }
  }
  const found: StoodTwice[] = [];
  const ids = [...renamed];
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    const now = await store.readEntities(some);
    // What came while they were read: they may be as it left them.
    for await (const { head, replaced = [] } of store.changeLog.since(newest)) {
      newest = head.revision;
      for (const one of replaced) changes.get(one.id)?.push({ head, replaced: one });
    }
    for (const id of some) {
      const of = changes.get(id)!;
      const record = { kind: of[0]!.replaced.kind, id, now: now.get(id), changes: of };
      // Until the first change it was as at the first revision, or as it was made later.
      const changed = of[0]!.head.revision;
      const before = stoodAt(changed - 1, record) ?? stoodAt(changed, record);
      const after = stoodAt(to, record);
      if (before && after && before.revision !== after.revision) found.push({ before, after });
    }
  }
  return found;
}

function isRenaming(properties: object = {}): boolean {
  return Object.keys(properties).some((name) => name.startsWith('name_'));
}
