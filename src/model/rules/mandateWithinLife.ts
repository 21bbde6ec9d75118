/**
 * A mandate ends after it begins and lies within the life of the network whose seat it is for. A
 * mandate without an end ends with its network, and one that was cut short by the end of a network
 * stays as it was given: the law is about mandates that are written, not about networks that end.
 */
import { parseDay } from '../time/days.js';
import type { PropertiesOfKind } from '../kinds.js';
import { problem, type Problem } from '../errors/problems.js';
import type { EntityContent, RecordId, RelationshipContent } from '../record.js';
import { possibleDays, type Rule } from './rule.js';

type Holding = RelationshipContent<'FILLED_BY' | 'HELD_BY'>;
type Mandate = PropertiesOfKind<'FILLED_BY'>;

export const mandateWithinLife: Rule = {
  concerns: ['FILLED_BY', 'HELD_BY'],
  async problems(written, records) {
    const problems: Problem[] = [];
    const dated = written.flatMap(({ record, path }) => {
      const { from, properties } = record as Holding;
      return properties.mandateFrom === undefined && properties.mandateTo === undefined
        ? []
        : [{ seat: from, mandate: properties, path: `${path}.properties` }];
    });
    const seats = await records.relationshipsOf(
      'HAS_SEAT',
      'to',
      dated.map(({ seat }) => seat),
    );
    const networks = await records.readEntities(seats.map(({ from }) => from));
    const bySeat = new Map<RecordId, EntityContent[]>();
    for (const { from, to } of seats) {
      const network = networks.get(from);
      if (network) bySeat.set(to, [...(bySeat.get(to) ?? []), network]);
    }
    for (const { seat, mandate, path } of dated) {
      const { mandateFrom = '', mandateTo } = mandate;
      if (mandateTo !== undefined && mandateTo <= mandateFrom) {
        problems.push(
          problem('endNotAfterStart', `${path}.mandateTo`, mandateTo, { from: mandateFrom }),
        );
        continue;
      }
      const faults = (bySeat.get(seat) ?? []).map((network) => fault(mandate, network));
      const [first] = faults;
      if (first === undefined || faults.includes(undefined)) continue;
      problems.push(
        problem('mandateOutsideLife', `${path}.${first.field}`, mandate[first.field], first.life),
      );
    }
    return problems;
  },
};

/** Which end of a mandate lies outside a network's possible life; undefined when it lies within. */
function fault({ mandateFrom, mandateTo }: Mandate, network: EntityContent) {
  const life = possibleDays(network);
  const { from, to } = network.validity;
  const [first, end] = [mandateFrom, mandateTo].map((text) => parseDay(text ?? ''));
  if (first !== undefined && (first < life.from || first >= life.to)) {
    return { field: 'mandateFrom', life: { network: network.id, from, to } } as const;
  }
  if (end !== undefined && (end <= life.from || end > life.to)) {
    return { field: 'mandateTo', life: { network: network.id, from, to } } as const;
  }
  return undefined;
}
