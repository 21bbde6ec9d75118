/** One municipality through the API: the example that is given with the schema, slips, and who sees what. */
import { readFile } from 'node:fs/promises';
import { startTestService, type TestService } from '../../server/harness.js';

const limits = { cost: 500_000, depth: 15, tokens: 1_000, bodyBytes: 50_000 };

describe('of a small county', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(limits, (store) => store, 'viewer');
  });
  afterAll(() => service.close());

  test.each(['Rovaniemi', '698', 'rovaniemi'])('by the example: %s', async (municipality) => {
    const example = await readFile('schema/operations/municipalityOverview.graphql', 'utf8');
    const given = { municipality, asOf: '2026-01-15', first: 50, locale: 'EN' };
    const { data, errors } = await service.ask(example, given);
    expect(errors).toBeUndefined();
    const {
      municipality: told,
      structure,
      networks,
      organisations,
      unaffiliated,
      duties,
      contact,
    } = data.municipalityOverview;
    expect([told.code, told.name]).toEqual(['698', 'Rovaniemi']);
    expect(structure.stateName).toBe('There is');
    // On another day than today who may not see people is not told.
    expect(contact).toBeNull();
    expect([networks.totalCount, networks.direct]).toEqual([3, 3]);
    const named = networks.nodes.map(({ network }: { network: { name: string } }) => network.name);
    expect(named).toEqual(['Foorumi', 'Neuvosto', 'Ryhmä']);
    expect(organisations.nodes[0]).toEqual({
      organisation: { name: 'Esimerkki a ry' },
      networks: 3,
    });
    expect([organisations.totalCount, unaffiliated.totalCount]).toEqual([6, 0]);
    // Nobody governs it here, so that there is nobody whose duties they would be.
    expect(duties.totalCount).toBe(0);
  });

  test('a slip is refused with what may be meant', async () => {
    const { errors } = await service.ask(
      '{ municipalityOverview(municipality: "Rovanimi") { about { asOf } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { path: 'municipality', value: 'Rovanimi', suggestion: 'Rovaniemi (698)' },
    ]);
  });
});
