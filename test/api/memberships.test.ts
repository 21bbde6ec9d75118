import { startTestService, type TestService } from '../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

const ADD = `mutation ($input: AddMembershipInput!) { addMembership(input: $input) {
  clientMutationId revision applied membership { id role revision validity { from to lastDay toKind } } } }`;
const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) {
  revision applied membership { revision validity { lastDay to } } } }`;
const MEMBERS = `query ($id: ID!) { network(id: $id) { members { totalCount } } overlaps(minShared: 3) { totalCount } }`;

test('a membership that is added and ended is seen at once', async () => {
  const { c, Ryhmä } = service.ids;
  const before = await service.ask(MEMBERS, { id: Ryhmä });
  expect(before.data).toEqual({
    network: { members: { totalCount: 4 } },
    overlaps: { totalCount: 1 },
  });

  const added = await service.ask(ADD, {
    input: { clientMutationId: 'one', member: c, network: Ryhmä, role: 'EXPERT', from: '2020' },
  });
  expect(added.data.addMembership).toMatchObject({
    clientMutationId: 'one',
    revision: 3,
    applied: true,
    membership: { role: 'EXPERT', revision: 3, validity: { from: '2020', toKind: 'OPEN' } },
  });
  const during = await service.ask(MEMBERS, { id: Ryhmä });
  expect(during.data).toEqual({
    network: { members: { totalCount: 5 } },
    overlaps: { totalCount: 3 },
  });

  const membership = added.data.addMembership.membership.id as string;
  const ended = await service.ask(END, {
    input: { membership, lastDay: '2024-12-31', expectedRevision: 3 },
  });
  expect(ended.data.endMembership).toEqual({
    revision: 4,
    applied: true,
    membership: { revision: 4, validity: { lastDay: '2024-12-31', to: '2025-01-01' } },
  });
  const after = await service.ask(MEMBERS, { id: Ryhmä });
  expect(after.data).toEqual(before.data);
});

test('the same command sent twice is carried out once', async () => {
  const input = {
    clientMutationId: 'again',
    member: service.ids['c'],
    network: service.ids['Ryhmä'],
  };
  const first = await service.ask(ADD, { input });
  const second = await service.ask(ADD, { input });
  expect(first.data.addMembership.applied).toBe(true);
  expect(second.data.addMembership).toMatchObject({
    applied: false,
    revision: first.data.addMembership.revision,
    membership: { id: first.data.addMembership.membership.id },
  });
});

test('a membership that has changed since it was seen is a conflict', async () => {
  const membership = service.ids['a in Neuvosto'];
  const end = (lastDay: string) =>
    service.ask(END, { input: { membership, lastDay, expectedRevision: 2 } });
  await end('2025-06-30');
  const { errors } = await end('2025-12-31');
  expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect(errors?.[0]?.message).toContain('at revision 3, expected 2');
});

describe('what cannot be is refused, by place, value and remedy', () => {
  const refusals: [string, string, (ids: TestService['ids']) => object, string, string][] = [
    [
      'an unknown member',
      ADD,
      (ids) => ({ member: '00000000-0000-4000-8000-000000000000', network: ids['Ryhmä'] }),
      'NOT_FOUND',
      'input.member',
    ],
    [
      'an unknown network',
      ADD,
      (ids) => ({ member: ids['a'], network: ids['b'] }),
      'NOT_FOUND',
      'input.network',
    ],
    [
      'a network as member',
      ADD,
      (ids) => ({ member: ids['Foorumi'], network: ids['Ryhmä'] }),
      'BAD_USER_INPUT',
      'input.member',
    ],
    [
      '31 February',
      ADD,
      (ids) => ({ member: ids['c'], network: ids['Ryhmä'], from: '2023-02-31' }),
      'BAD_USER_INPUT',
      'input.from',
    ],
    [
      'an end before the start',
      ADD,
      (ids) => ({
        member: ids['c'],
        network: ids['Ryhmä'],
        from: '2023-05-01',
        lastDay: '2022-01-01',
      }),
      'BAD_USER_INPUT',
      'input.lastDay',
    ],
    [
      'an unknown membership',
      END,
      (ids) => ({ membership: ids['a'], lastDay: '2024-01-01' }),
      'NOT_FOUND',
      'input.membership',
    ],
    [
      'a last day that is none',
      END,
      (ids) => ({ membership: ids['a in Neuvosto'], lastDay: 'soon' }),
      'BAD_USER_INPUT',
      'input.lastDay',
    ],
  ];
  test.each(refusals)('%s', async (_, operation, input, code, path) => {
    const { data, errors } = await service.ask(operation, { input: input(service.ids) });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.extensions.problems?.[0]?.path).toBe(path);
    expect(await service.store.revision()).toBe(2);
  });
});
