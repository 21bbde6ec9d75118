import fc from 'fast-check';
import {
  AsOfView,
  CERTAINLY_VALID as certain,
  NOT_VALID as not,
  POSSIBLY_VALID as possible,
} from '../../src/graph/asOfView.js';
import { GraphBuilder } from '../../src/graph/graph.js';
import { type Status, statuses } from '../../src/model/codes.js';
import { parseDay } from '../../src/model/time/days.js';
import type { Validity } from '../../src/model/time/validity.js';
import { anyRows, DAYS, graphOfRows, slowCertainty } from './histories.js';
import { numberedId } from './sketch.js';

/** The certainty of one active network on a day. */
function certaintyOf(validity: Validity, day: string, status: Status = 'active'): number {
  const builder = new GraphBuilder();
  builder.writeNode('Network', { id: numberedId(1), validity, status, code: null });
  return new AsOfView(builder.build(1), parseDay(day)!, ['active', 'ended']).nodes[0]!;
}

describe('AsOfView', () => {
  const half = { from: '2020-03-01', to: '2021-03-01' };
  const yearly = { from: '2012', to: '2022-05' };
  const attested = { from: 'unknown', to: 'unknown', attestedOn: '2024-03-31' };
  const undated = { from: 'unknown', to: 'open', attestedOn: '2024-03-31' };

  test.each([
    ['the day before the first', half, '2020-02-29', not],
    ['the first day', half, '2020-03-01', certain],
    ['the last day', half, '2021-02-28', certain],
    ['the day of the end, which is no longer in it', half, '2021-03-01', not],
    ['a day before the year of the start', yearly, '2011-12-31', not],
    ['a day within the year of the start', yearly, '2012-01-01', possible],
    ['the day after the year of the start', yearly, '2013-01-01', certain],
    ['the day before the month of the end', yearly, '2022-04-30', certain],
    ['a day within the month of the end', yearly, '2022-05-31', possible],
    ['the day after the month of the end', yearly, '2022-06-01', not],
    ['a day long before the source', attested, '1999-01-01', possible],
    ['the day of the source', attested, '2024-03-31', certain],
    ['the day after the source', attested, '2024-04-01', possible],
    ['a day before the source, until further notice', undated, '2024-03-30', possible],
    ['a day after the source, until further notice', undated, '2030-01-01', certain],
    ['any day where nothing is known', { from: 'unknown', to: 'unknown' }, '2024-03-31', possible],
  ])('on %s', (_, validity, day, expected) => {
    expect(certaintyOf(validity, day)).toBe(expected);
  });

  test('holds only what has a status that holds', () => {
    const held = (Object.keys(statuses.codes) as Status[]).filter(
      (status) => certaintyOf({ from: '2020-01-01', to: 'open' }, '2026-01-15', status) === certain,
    );
    expect(held).toEqual(['active', 'ended']);
  });

  test('does not hold what has been taken away', () => {
    const builder = new GraphBuilder();
    const validity = { from: '2020-01-01', to: 'open' };
    builder.writeNode('Network', { id: numberedId(1), validity, status: 'active', code: null });
    builder.deleteNode(numberedId(1));
    const every = Object.keys(statuses.codes) as Status[];
    expect(new AsOfView(builder.build(1), parseDay('2026-01-15')!, every).nodes[0]).toBe(not);
  });

  test('equals a reading of every day on which a record may have begun and ended', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom(...DAYS),
        fc.subarray(Object.keys(statuses.codes) as Status[]),
        (rows, day, holding) => {
          const graph = graphOfRows(rows);
          const view = new AsOfView(graph, day, holding);
          const ofNode = new Map(
            rows.nodes.map((node) => [node.id, slowCertainty(node, day, holding)]),
          );
          for (const [id, expected] of ofNode) {
            expect([id, view.nodes[graph.nodes.ids.numberOf(id)]]).toEqual([id, expected]);
          }
          const found = view.edges('MEMBER_OF');
          for (const edge of rows.edges) {
            // A relationship holds as surely as the least sure of it and its ends.
            const expected = Math.min(
              slowCertainty(edge, day, holding),
              ofNode.get(edge.from)!,
              ofNode.get(edge.to)!,
            );
            const number = graph.edges.MEMBER_OF.ids.numberOf(edge.id);
            expect([edge.id, found[number]]).toEqual([edge.id, expected]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
