/**
 * Nothing comes back to itself along relationships of a kind declared `acyclic` (PART_OF, BROADER,
 * SUCCEEDED_BY) that may all hold on one day: an area is no part of its own part.
 */
import { relationshipDeclarations, type RelationshipKind, relationshipKinds } from '../kinds.js';
import { problem, type Problem } from '../errors/problems.js';
import type { RecordId } from '../record.js';
import type { RecordsToBe } from './recordsToBe.js';
import { commonDays, isInForce, possibleDays, type Rule, type Span } from './rule.js';

const concerns = relationshipKinds.filter((kind) => 'acyclic' in relationshipDeclarations[kind]);

interface Step {
  readonly to: RecordId;
  readonly days: Span;
}
type Steps = ReadonlyMap<RecordId, readonly Step[]>;

export const noCycles: Rule = {
  concerns,
  async problems(written, records) {
    const problems: Problem[] = [];
    for (const kind of concerns) {
      const links = written.flatMap(({ record, path }) =>
        record.kind === kind && isInForce(record) ? [{ record, path }] : [],
      );
      if (links.length === 0) continue;
      const steps = await stepsFrom(
        kind,
        links.map(({ record }) => record.to),
        records,
      );
      for (const { record, path } of links) {
        if (leadsTo(record.from, { to: record.to, days: possibleDays(record) }, steps)) {
          problems.push(problem('cycle', `${path}.to`, record.to, { kind }));
        }
      }
    }
    return problems;
  },
};

/** All steps that can be taken from some records on, read level by level. */
async function stepsFrom(
  kind: RelationshipKind,
  starts: readonly RecordId[],
  records: RecordsToBe,
): Promise<Steps> {
  const steps = new Map<RecordId, Step[]>();
  let level = [...new Set(starts)];
  while (level.length > 0) {
    for (const id of level) steps.set(id, []);
    for (const link of await records.relationshipsOf(kind, 'from', level)) {
      if (isInForce(link)) steps.get(link.from)?.push({ to: link.to, days: possibleDays(link) });
    }
    const reached = level.flatMap((id) => (steps.get(id) ?? []).map(({ to }) => to));
    level = [...new Set(reached)].filter((id) => !steps.has(id));
  }
  return steps;
}

/** Whether steps that may all hold on one day lead on from the first one to a record. */
function leadsTo(goal: RecordId, first: Step, steps: Steps): boolean {
  const open = [first];
  const been = new Map<RecordId, Span[]>();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { to, days } = step;
    if (to === goal) return true;
    const earlier = been.get(to) ?? [];
    if (earlier.some(({ from, to: until }) => from <= days.from && days.to <= until)) continue;
    been.set(to, [...earlier, days]);
    for (const next of steps.get(to) ?? []) {
      const common = commonDays(days, next.days);
      if (common) open.push({ to: next.to, days: common });
    }
  }
  return false;
}
