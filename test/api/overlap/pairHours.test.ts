import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
const ids: { [name: string]: string } = {};

/** Viikko and Kuu have the members a b c; of Hiljainen nobody has said how often it meets. */
beforeAll(async () => {
  service = await startTestService();
  await service.store.commit(
    changeSetOf('hours', (builder) => {
      const meetings = { Viikko: [50, 1], Kuu: [12, 2.5], Hiljainen: [] } as const;
      for (const [name, [meetingsPerYear, meetingHours]] of Object.entries(meetings)) {
        ids[name] = builder.createEntity('Network', {
          name_fi: name,
          ...(meetingsPerYear !== undefined && { meetingsPerYear }),
          ...(meetingHours !== undefined && { meetingHours }),
        });
        for (const member of 'abc') {
          builder.createRelationship('MEMBER_OF', service.ids[member] ?? '', ids[name], {});
        }
        if (name !== 'Kuu') {
          builder.createRelationship('HOSTED_BY', ids[name], service.ids['f'] ?? '', {});
        }
      }
    }),
  );
});
afterAll(() => service.close());

const QUERY = `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) {
  hours { a { each all } b { each all } both { each all } }
  explanations explanationTexts(locale: EN) } }`;

test('a pair tells the hours that its meetings take of those in one and in both', async () => {
  const [a, b] = [ids['Viikko'] ?? '', ids['Kuu'] ?? ''].sort();
  const { data } = await service.ask(QUERY, { a, b });
  const [viikko, kuu] = [
    { each: 50, all: 150 },
    { each: 30, all: 90 },
  ];
  expect(data.overlap.hours).toEqual({
    ...(a === ids['Viikko'] ? { a: viikko, b: kuu } : { a: kuu, b: viikko }),
    both: { each: 80, all: 240 },
  });
  expect(data.overlap.explanations).not.toContain('SAME_HOST');
});

test('hours that nobody has told are null, and one host explains', async () => {
  const { data } = await service.ask(QUERY, { a: ids['Viikko'], b: ids['Hiljainen'] });
  expect(data.overlap.hours.both).toBeNull();
  expect(data.overlap.explanations).toContain('SAME_HOST');
  expect(data.overlap.explanationTexts).toContain('The same organisation runs both.');
});
