import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { PropertiesOfKind } from '../../../src/model/kinds.js';
import type { RecordId } from '../../../src/model/record.js';
import { brokenBy, during } from './harness.js';

let network: RecordId;
let seat: RecordId;
let association: RecordId;

/** A seat in a network that lives from some day of 2012 until the end of 2025. */
function network2012to2025(builder: ChangeSetBuilder): void {
  const life = during('2012', '2026-01-01');
  network = builder.createEntity('Network', { name_fi: 'Esimerkkineuvosto' }, life);
  seat = builder.createEntity('Seat', { name_fi: 'Esimerkkipaikka' });
  association = builder.createEntity('Organisation', { name_fi: 'Esimerkkiseura' });
  builder.createRelationship('HAS_SEAT', network, seat, {});
}

describe('a mandate', () => {
  const life = () => ({ network, from: '2012', to: '2026-01-01' });

  test.each<[PropertiesOfKind<'FILLED_BY'>, string | undefined, string | undefined]>([
    [{ mandateFrom: '2024-01-01', mandateTo: '2026-01-01' }, undefined, undefined],
    [{ mandateFrom: '2012-01-01' }, undefined, undefined],
    [{}, undefined, undefined],
    [{ mandateTo: '2025-06-01' }, undefined, undefined],
    [{ mandateFrom: '2024-01-01', mandateTo: '2026-01-02' }, 'mandateOutsideLife', 'mandateTo'],
    [{ mandateFrom: '2011-12-31' }, 'mandateOutsideLife', 'mandateFrom'],
    [{ mandateFrom: '2026-01-01' }, 'mandateOutsideLife', 'mandateFrom'],
    [{ mandateTo: '2012-01-01' }, 'mandateOutsideLife', 'mandateTo'],
    [{ mandateFrom: '2024-01-01', mandateTo: '2024-01-01' }, 'endNotAfterStart', 'mandateTo'],
  ])('%j: %s', async (mandate, code, field) => {
    const found = await brokenBy(network2012to2025, (builder) => {
      builder.createRelationship('FILLED_BY', seat, association, mandate);
    });
    const facts = code === 'endNotAfterStart' ? { from: '2024-01-01' } : life();
    expect(found).toEqual(
      code === undefined ? [] : [[code, `changes.0.record.properties.${field}`, facts]],
    );
  });

  test('a network that ends early leaves mandates as they were given', async () => {
    const found = await brokenBy(
      (builder) => {
        network2012to2025(builder);
        const mandate = { mandateFrom: '2024-01-01', mandateTo: '2026-01-01' };
        builder.createRelationship('FILLED_BY', seat, association, mandate);
      },
      (builder) => {
        builder.update({
          kind: 'Network',
          id: network,
          properties: { name_fi: 'Esimerkkineuvosto' },
          ...during('2012', '2025-01-01'),
          status: 'ended',
          sources: [],
        });
      },
    );
    expect(found).toEqual([]);
  });
});
