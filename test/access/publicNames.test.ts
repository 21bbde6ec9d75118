/** Whom a viewer sees by name: those whom published sources name, and no number of the few beside them. */
import type { ChangeSetBuilder } from '../../src/model/changeSet.js';
import type { RecordId } from '../../src/model/record.js';
import type { Role } from '../../src/model/roles.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService } from '../server/harness.js';

interface Sketch {
  readonly builder: ChangeSetBuilder;
  readonly published: RecordId;
  readonly unpublished: RecordId;
  readonly council: RecordId;
  readonly forum: RecordId;
  /** A person whom sources name, with a place in the council by sources; more of it is in both. */
  sits(name: string, namedBy: readonly RecordId[], placedBy: readonly RecordId[]): RecordId;
}

const ASKED = `query ($a: ID!, $b: ID!, $asOf: Date, $revision: Int) {
  network(id: $a, asOf: $asOf, atLeastRevision: $revision) { members { totalCount withheld nodes { kind role
    member { ... on ContactPerson { id name email phone title withheld } } } } }
  seats { nodes { holders { totalCount nodes { name } } } }
  overlap(a: $a, b: $b) { people { sizeA sizeB withheld } } }`;

async function seenBy(role: Role, write: (sketch: Sketch) => void, asOf?: string) {
  const service = await startTestService({ cost: 50_000 }, undefined, role);
  try {
    let [council, forum] = ['', ''];
    const change = changeSetOf('places', (builder) => {
      const published = builder.createEntity('Source', { title: 'Julkaistu', public: true });
      const unpublished = builder.createEntity('Source', { title: 'Oma luettelo' });
      council = builder.createEntity('Network', { name_fi: 'Esimerkkineuvosto' });
      forum = builder.createEntity('Network', { name_fi: 'Toinen esimerkkineuvosto' });
      const cited = (sources: readonly RecordId[]) => ({
        sources: sources.map((source) => ({ source })),
      });
      const sits: Sketch['sits'] = (name, namedBy, placedBy) => {
        const contact = {
          email: `${name[0]!.toLowerCase()}@esimerkki.invalid`,
          phone: '0',
          title: 'x',
        };
        const person = builder.createEntity('ContactPerson', { name, ...contact }, cited(namedBy));
        builder.createRelationship(
          'MEMBER_OF',
          person,
          council,
          { role: 'chair' },
          cited(placedBy),
        );
        return person;
      };
      write({ builder, published, unpublished, council, forum, sits });
    });
    const { revision } = await service.store.commit(change);
    const { data, errors } = await service.ask(ASKED, { a: council, b: forum, asOf, revision });
    expect(errors).toBeUndefined();
    const { totalCount, withheld, nodes } = data.network.members;
    const names = nodes.map(({ member }: { member: { name: string } }) => member.name);
    const people = data.overlap.people;
    return {
      totalCount,
      withheld,
      nodes,
      names,
      size: council < forum ? people.sizeA : people.sizeB,
      seats: data.seats.nodes,
    };
  } finally {
    await service.close();
  }
}
const masked = expect.stringMatching(/^Name not shown/);

test('a person of published sources alone is seen by name and by nothing else', async () => {
  const seen = await seenBy('viewer', ({ sits, published }) => {
    sits('Öö Esimerkki', [published], [published]);
    sits('Aa Esimerkki', [published], [published]);
  });
  expect(seen).toMatchObject({
    totalCount: 2,
    withheld: null,
    names: ['Aa Esimerkki', 'Öö Esimerkki'],
  });
  const [{ member, ...place }] = seen.nodes;
  expect(place).toEqual({ kind: null, role: null });
  expect(member).toMatchObject({
    email: null,
    phone: null,
    title: null,
    withheld: 'NOT_PERMITTED',
  });
  expect(member.id[14]).toBe('8');
});

test('a name or a place that only others tell is not shown', async () => {
  const seen = await seenBy('viewer', ({ sits, published, unpublished }) => {
    for (const name of ['Aa', 'Bee', 'Cee', 'Dee', 'Ee']) sits(name, [unpublished], [published]);
    for (const name of ['Fee', 'Gee']) sits(name, [published], [unpublished, published]);
    sits('Hoo', [], []);
    sits('Ii', [published], [published]);
  });
  expect(seen.names).toEqual(['Ii', ...Array.from({ length: 8 }, () => masked)]);
  expect(seen.totalCount).toBe(9);
});

test('where sources differ the name is as the published one has it', async () => {
  const write = ({ builder, sits, published, unpublished }: Sketch) => {
    const person = sits('Aa Oma', [unpublished], [published]);
    const said = { record: person, recordKind: 'ContactPerson', field: 'name' } as const;
    for (const [name, source] of [
      ['Aa Oma', unpublished],
      ['Aa Julkaistu', published],
    ] as const) {
      const statement = { ...said, value: JSON.stringify(name) };
      builder.createEntity('Statement', statement, { sources: [{ source }] });
    }
  };
  expect((await seenBy('viewer', write)).names).toEqual(['Aa Julkaistu']);
  expect((await seenBy('analyst', write)).names).toEqual(['Aa Oma']);
});

describe('a few beside those who are named', () => {
  const withFew =
    (few: number) =>
    ({ sits, published, unpublished }: Sketch) => {
      for (const name of ['Aa', 'Bee', 'Cee', 'Dee', 'Ee']) sits(name, [published], [published]);
      for (let at = 0; at < few; at++) sits(`Tuntematon ${at}`, [unpublished], [unpublished]);
    };

  test('are left out, and no number is told in which they are', async () => {
    const one = await seenBy('viewer', withFew(1));
    expect(one).toMatchObject({ totalCount: null, withheld: 'SMALL_GROUP', size: null });
    expect(one.names).toEqual(['Aa', 'Bee', 'Cee', 'Dee', 'Ee']);
    const four = await seenBy('viewer', withFew(4));
    expect([four.names, four.totalCount, four.size]).toEqual([one.names, null, null]);
  });

  test('are told of when they are nobody or five', async () => {
    expect(await seenBy('viewer', withFew(0))).toMatchObject({ totalCount: 5, size: 5 });
    const five = await seenBy('viewer', withFew(5));
    expect(five).toMatchObject({ totalCount: 10, size: 10 });
    expect(five.names.slice(5)).toEqual(Array.from({ length: 5 }, () => masked));
  });

  test('are not told of through the seat that all of them hold', async () => {
    const seen = await seenBy('viewer', (sketch) => {
      const { builder, council, published, unpublished, sits } = sketch;
      const seat = builder.createEntity('Seat', { name_fi: 'Paikka', quota: 9 });
      builder.createRelationship('HAS_SEAT', council, seat, {});
      for (const name of ['Aa', 'Bee', 'Cee', 'Dee', 'Ee', 'Tuntematon']) {
        const source = name === 'Tuntematon' ? unpublished : published;
        const sources = [{ source }];
        const person = sits(name, [source], [source]);
        builder.createRelationship('HELD_BY', seat, person, {}, { sources });
      }
    });
    expect(seen.seats).toEqual([
      {
        holders: {
          totalCount: null,
          nodes: ['Aa', 'Bee', 'Cee', 'Dee', 'Ee'].map((name) => ({ name })),
        },
      },
    ]);
  });
});

test('on other days nobody is named', async () => {
  const seen = await seenBy(
    'viewer',
    ({ sits, published }) => sits('Aa Esimerkki', [published], [published]),
    '2030-01-01',
  );
  expect(seen).toMatchObject({ totalCount: null, withheld: 'SMALL_GROUP', names: [] });
});
