import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { RecordId } from '../../../src/model/record.js';
import { brokenBy, during } from './harness.js';

let seat: RecordId;
let associations: RecordId[];
let first: RecordId;

/** A seat that an association fills from 2020 to the end of 2023. */
function filledSeat(builder: ChangeSetBuilder, quota?: number): void {
  seat = builder.createEntity('Seat', {
    name_fi: 'Esimerkkipaikka',
    ...(quota === undefined ? {} : { quota }),
  });
  associations = ['A', 'B'].map((name) =>
    builder.createEntity('Organisation', { name_fi: `Esimerkkiseura ${name}` }),
  );
  const days = during('2020-01-01', '2024-01-01');
  first = builder.createRelationship('FILLED_BY', seat, associations[0]!, {}, days);
}

describe('the quota of a seat', () => {
  test('a second holder at once is told with the first one and the day', async () => {
    const found = await brokenBy(filledSeat, (builder) => {
      builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, during('2023-06-01'));
    });
    expect(found).toEqual([
      [
        'seatTaken',
        'changes.0.record.from',
        { quota: 1, holders: 2, day: '2023-06-01', other: first },
      ],
    ]);
  });

  test.each<[string, (builder: ChangeSetBuilder) => void]>([
    [
      'who comes on the day that the other leaves',
      (builder) =>
        builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, during('2024-01-01')),
    ],
    [
      'a deputy',
      (builder) =>
        builder.createRelationship('FILLED_BY', seat, associations[1]!, { deputy: true }),
    ],
    [
      'who is only proposed',
      (builder) =>
        builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, { status: 'proposed' }),
    ],
    [
      'who possibly comes later',
      (builder) => {
        const validity = { from: 'unknown', to: 'open' };
        builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, { validity });
      },
    ],
    [
      'the person that the organisation sends',
      (builder) => {
        const person = builder.createEntity('ContactPerson', { name: 'Eila Esimerkki' });
        builder.createRelationship('HELD_BY', seat, person, {});
      },
    ],
    [
      'who takes over as the first is ended',
      (builder) => {
        builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, during('2022-01-01'));
        builder.update({
          kind: 'FILLED_BY',
          id: first,
          from: seat,
          to: associations[0]!,
          properties: {},
          ...during('2020-01-01', '2022-01-01'),
          status: 'ended',
          sources: [],
        });
      },
    ],
  ])('%s does not count beside the first', async (_, written) => {
    expect(await brokenBy(filledSeat, written)).toEqual([]);
  });

  test('a seat for two has room for two, and cannot be made one while both are there', async () => {
    const second = (builder: ChangeSetBuilder) =>
      builder.createRelationship('FILLED_BY', seat, associations[1]!, {}, during('2021-01-01'));
    expect(await brokenBy((builder) => filledSeat(builder, 2), second)).toEqual([]);
    const narrowed = await brokenBy(
      (builder) => {
        filledSeat(builder, 2);
        second(builder);
      },
      (builder) => {
        builder.update({
          kind: 'Seat',
          id: seat,
          properties: { name_fi: 'Esimerkkipaikka', quota: 1 },
          ...during('2020-01-01'),
          status: 'active',
          sources: [],
        });
      },
    );
    expect(narrowed.map(([code, path]) => [code, path])).toEqual([
      ['seatTaken', 'changes.0.record.properties.quota'],
    ]);
  });

  test('a contact role may be held by many', async () => {
    const found = await brokenBy(
      () => undefined,
      (builder) => {
        const role = builder.createEntity('ContactPoint', { name_fi: 'Esimerkkirooli' });
        for (const name of ['Eila', 'Eero']) {
          const person = builder.createEntity('ContactPerson', { name: `${name} Esimerkki` });
          builder.createRelationship('HELD_BY', role, person, {});
        }
      },
    );
    expect(found).toEqual([]);
  });
});
