/**
 * Whom the council's word does not reach, and which networks cover what, in the demonstration county: what
 * docs/questions tell is what the example operations answer, and what the records say.
 */
import { readFileSync } from 'node:fs';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { demoChangeSet } from '../../src/demo/demonstration.js';
import { laplandMunicipalities } from '../../src/demo/lapland/areas.js';
import { namesOf, type RecordData } from '../../src/model/record.js';
import { dayInHelsinki, parseDay } from '../../src/model/time/days.js';
import { validitySpans } from '../../src/model/time/validity.js';
import { type DemoService, startDemoService } from './demoService.js';

const operationOf = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

let service: DemoService;
beforeAll(async () => {
  service = await startDemoService('analyst');
}, 60_000);
afterAll(() => service.stop());

interface Reach {
  readonly reach: {
    readonly notReached: {
      readonly nodes: readonly { readonly municipality: { readonly name: string } }[];
    };
    readonly municipalityStates: readonly { readonly municipalities: number }[];
  };
}

async function notReached(variables: object): Promise<string[]> {
  const { reach } = (await service.ask(operationOf('reach'), variables)) as Reach;
  return reach.notReached.nodes.map(({ municipality }) => municipality.name);
}

test('four municipalities are not reached in two steps, three from 2027 on, none in three', async () => {
  const asOf = '2026-11-23';
  const four = ['Enontekiö', 'Inari', 'Pelkosenniemi', 'Utsjoki'];
  expect(await notReached({ asOf })).toEqual(four);
  expect(await notReached({ asOf: '2027-01-01' })).toEqual(four.slice(0, 3));
  expect(await notReached({ asOf, steps: 3 })).toEqual([]);
});

test('these are all those where nobody is at home whom a member of the council is or informs', () => {
  const day = parseDay('2026-11-23') ?? dayInHelsinki(new Date());
  const all = [finlandAreas().changeSet, demoChangeSet()].flatMap(({ changes }) =>
    changes.flatMap((change) => (change.action === 'create' ? [change.record] : [])),
  );
  const holds = ({ status, validity }: RecordData) => {
    const { certainFrom, certainTo } = validitySpans(validity);
    return ['active', 'ended'].includes(status) && certainFrom <= day && day < certainTo;
  };
  const known = new Map(all.map((record) => [record.id, record]));
  const links = (kind: string) =>
    all.flatMap((record) =>
      record.kind === kind && 'from' in record && holds(record)
        ? [record].filter(({ from, to }) => [from, to].every((id) => holds(known.get(id)!)))
        : [],
    );
  const named = (name: string) =>
    all.find((record) => namesOf(record.properties).fi === name && record.kind === 'Network')!.id;
  const council = named('Maakunnallinen järjestöneuvottelukunta');
  const seats = links('HAS_SEAT').flatMap(({ from, to }) => (from === council ? [to] : []));
  const first = new Set([
    ...links('MEMBER_OF').flatMap(({ from, to }) => (to === council ? [from] : [])),
    ...[...links('FILLED_BY'), ...links('HELD_BY')].flatMap(({ from, to }) =>
      seats.includes(from) ? [to] : [],
    ),
  ]);
  const told = [...links('INFORMS'), ...links('REPRESENTS')].flatMap(({ from, to }) =>
    first.has(from) ? [to] : [],
  );
  const reached = new Set([...first, ...told]);
  const homes = new Set(
    [...links('LOCATED_IN'), ...links('GOVERNS')].flatMap(({ from, to }) =>
      reached.has(from) ? [to] : [],
    ),
  );
  const areas = finlandAreas();
  const left = laplandMunicipalities
    .filter(({ municipality }) => !homes.has(areas.areaId('municipality', municipality.code)))
    .map(({ municipality }) => municipality.names.fi);
  expect(left.sort()).toEqual(['Enontekiö', 'Inari', 'Pelkosenniemi', 'Utsjoki']);
});

test('three networks serve every target group that any is said to serve', async () => {
  const answer = (await service.ask(operationOf('smallestCover'), { asOf: '2026-11-23' })) as {
    smallestCover: {
      method: string;
      size: number;
      coverable: number;
      networks: { nodes: { network: { name: string } }[] };
      uncoverable: { totalCount: number };
    };
  };
  const { method, size, coverable, networks, uncoverable } = answer.smallestCover;
  expect([method, size, coverable, uncoverable.totalCount]).toEqual(['EXACT', 3, 5, 8]);
  expect(networks.nodes.map(({ network }) => network.name).sort()).toEqual([
    'Itä-Lapin hyvinvointityön esimerkkiryhmä',
    'Pohjoisen Lapin omaisten esimerkkiverkosto',
    'Rovaniemen mielenterveystyön esimerkkifoorumi',
  ]);
});

test('with a tenth of chance a step, about 22 organisations are to be expected', async () => {
  const { reach } = (await service.ask(operationOf('expectedReach'), { asOf: '2026-11-23' })) as {
    reach: { expected: { method: string; organisations: { value: number } } };
  };
  expect(reach.expected.method).toBe('DRAWN');
  expect(reach.expected.organisations.value).toBeCloseTo(22.136, 10);
});

test('three seats in the council would add 6, 4 and 3 organisations', async () => {
  const { reach } = (await service.ask(operationOf('helpfulSeats'), { asOf: '2026-11-23' })) as {
    reach: Record<
      'inTheBody' | 'elsewhere',
      { guarantee: string; before: number; seats: { added: number }[] }
    >;
  };
  const { inTheBody, elsewhere } = reach;
  const added = ({ seats }: typeof inTheBody) => seats.map((seat) => seat.added);
  expect([inTheBody.guarantee, inTheBody.before, added(inTheBody)]).toEqual([
    'BOUNDED',
    689,
    [6, 4, 3],
  ]);
  expect([elsewhere.guarantee, added(elsewhere)]).toEqual(['HEURISTIC', [3, 3, 2]]);
});
