/** Question 6 for contact roles: their states against the definition, and the matrix that they stand on. */
import fc from 'fast-check';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import { parseDay } from '../../../src/model/time/days.js';
import type { Validity } from '../../../src/model/time/validity.js';
import { type ContactRoleFilter, contactRoles } from '../../../src/questions/seats/contactRoles.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyIn } from '../county.js';

const stores = temporaryStores();
const TODAY = '2026-11-23';

interface SketchedRole {
  readonly name: string;
  readonly kind?: 'named' | 'title' | 'allStaff' | undefined;
  readonly confirmedOn?: string | undefined;
  /** Since when and until when persons hold it. */
  readonly held: readonly Validity[];
  readonly level?: string;
  readonly sector?: string;
  /** It lies in the municipality of which a source has all contact roles. */
  readonly isListed?: boolean;
}

async function countyOfRoles(roles: readonly SketchedRole[]) {
  const ids = new Map<string, string>();
  const write = (builder: ChangeSetBuilder) => {
    const once = (name: string, make: () => string) => {
      const id = ids.get(name) ?? make();
      ids.set(name, id);
      return id;
    };
    const concept = (name: string, scheme: 'cooperationLevel' | 'sector') =>
      once(name, () => builder.createEntity('Concept', { name_fi: name, scheme }));
    const [listed, other] = ['Listattu', 'Muu'].map((name) =>
      once(name, () => builder.createEntity('Area', { name_fi: name, kind: 'municipality' })),
    );
    const source = builder.createEntity('Source', { title: 'Esimerkkirekisteri' });
    builder.createRelationship('SPEAKS_FOR', source, listed!, { fact: 'contacts', complete: true });
    concept('kunta', 'cooperationLevel');
    concept('alue', 'cooperationLevel');
    concept('sote', 'sector');
    for (const { name, kind, confirmedOn, held, level, sector, isListed } of roles) {
      const role = once(name, () =>
        builder.createEntity('ContactPoint', {
          name_fi: name,
          ...(kind && { kind }),
          ...(confirmedOn !== undefined && { confirmedOn }),
        }),
      );
      builder.createRelationship('CONTACT_FOR', role, isListed ? listed! : other!, {});
      if (level !== undefined) {
        builder.createRelationship('ABOUT', role, concept(level, 'cooperationLevel'), {});
      }
      if (sector !== undefined) {
        builder.createRelationship('ABOUT', role, concept(sector, 'sector'), {});
      }
      held.forEach((validity, at) => {
        const person = builder.createEntity('ContactPerson', { name: `Esimerkki ${name} ${at}` });
        builder.createRelationship('HELD_BY', role, person, {}, { validity });
      });
    }
  };
  const store = await stores.open();
  await store.commit(changeSetOf('roles', write));
  const county = await countyIn(stores, store, 'roles');
  return {
    id: (name: string) => ids.get(name) ?? name,
    nameOf: (id: string) => [...ids].find(([, one]) => one === id)?.[0] ?? id,
    async ask(filter: ContactRoleFilter = {}, day = TODAY, isMasked = false) {
      const request = county.request();
      const asking = await request.asking({ asOf: parseDay(day)! });
      const pseudonymOf = (id: string) => id;
      const masking = { today: parseDay(TODAY), records: request.records, pseudonymOf };
      const given = isMasked ? { ...asking, masking } : asking;
      return contactRoles(given, request.records, { filter, first: 100 });
    },
    close: () => county.close(),
  };
}

const open: Validity = { from: '2020-01-01', to: 'open' };
const over: Validity = { from: '2020-01-01', to: '2025-01-01' };
const perhaps: Validity = { from: '2020-01-01', to: 'unknown' };

/** The roles of docs/questions/contactRoles.md, on 23 November 2026. */
const example: readonly SketchedRole[] = [
  { name: 'a', kind: 'allStaff', held: [], level: 'kunta', sector: 'sote' },
  {
    name: 'b',
    kind: 'named',
    confirmedOn: '2025-11-23',
    held: [open],
    level: 'kunta',
    sector: 'sote',
  },
  {
    name: 'c',
    kind: 'named',
    confirmedOn: '2025-11-22',
    held: [open],
    level: 'kunta',
    sector: 'sote',
  },
  { name: 'd', kind: 'title', held: [open] },
  { name: 'e', kind: 'named', held: [], isListed: true },
  { name: 'f', kind: 'named', held: [over] },
  { name: 'g', kind: 'named', held: [] },
  { name: 'h', held: [perhaps] },
];

describe('eight roles', () => {
  let county: Awaited<ReturnType<typeof countyOfRoles>>;
  beforeAll(async () => (county = await countyOfRoles(example)));
  const statesOf = async (...asked: Parameters<typeof county.ask>) =>
    (await county.ask(...asked)).items
      .map(({ role, state }) => `${county.nameOf(role)} ${state}`)
      .join(', ');

  test('each is in its state', async () => {
    expect(await statesOf()).toBe(
      'a ALL_STAFF, b HELD, c STALE, d STALE, e VACANT, f VACANT, g UNKNOWN, h UNKNOWN',
    );
    expect((await county.ask()).states).toEqual([
      { state: 'ALL_STAFF', roles: 1 },
      { state: 'UNKNOWN', roles: 2 },
      { state: 'VACANT', roles: 2 },
      { state: 'STALE', roles: 2 },
      { state: 'HELD', roles: 1 },
    ]);
  });

  test('a day later nobody has confirmed b for more than 12 months', async () => {
    expect(await statesOf({ states: ['HELD'] })).toBe('b HELD');
    expect(await statesOf({ states: ['HELD'] }, '2026-11-24')).toBe('');
  });

  test('the cell of the matrix has its roles by state, an empty one what is known', async () => {
    const { matrix } = await county.ask();
    const cells = matrix.map(({ level, sector, coverage, states }) => [
      `${county.nameOf(level)} ${county.nameOf(sector)}`,
      coverage,
      states.map(({ state, roles }) => `${state} ${roles}`).join(', '),
    ]);
    expect(cells).toEqual([
      ['alue sote', 'UNKNOWN', ''],
      ['kunta sote', 'PRESENT', 'ALL_STAFF 1, STALE 1, HELD 1'],
    ]);
  });

  test('areas, levels and sectors choose roles; ids of nothing are refused by place', async () => {
    expect(await statesOf({ areas: [county.id('Listattu')] })).toBe('e VACANT');
    expect(await statesOf({ levels: [county.id('kunta')], states: ['STALE'] })).toBe('c STALE');
    const none = await county.ask({ levels: [county.id('alue')] });
    expect([none.totalCount, none.about.empty]).toEqual([0, 'nothingPasses']);
    await expect(county.ask({ sectors: ['x'] })).rejects.toMatchObject({
      problems: [{ code: 'noSuchRecord', path: 'filter.sectors.0' }],
    });
  });

  test('who may not know of people is told of today, and on other days of all staff alone', async () => {
    expect(await statesOf({}, TODAY, true)).toBe(await statesOf());
    expect(await statesOf({}, '2026-11-22', true)).toBe(
      'a ALL_STAFF, b null, c null, d null, e null, f null, g null, h null',
    );
    expect(await statesOf({ states: ['VACANT'] }, '2026-11-22', true)).toBe('');
    const { matrix } = await county.ask({}, '2026-11-22', true);
    expect(matrix[1]?.states).toEqual([
      { state: 'ALL_STAFF', roles: 1 },
      { state: null, roles: 2 },
    ]);
  });
});

/** Straight from the definition in docs/questions/contactRoles.md. */
function slowState({ kind, held, confirmedOn, isListed }: Omit<SketchedRole, 'name'>): string {
  if (kind === 'allStaff') return 'ALL_STAFF';
  if (held.includes(open)) {
    const isLate = confirmedOn === undefined || new Date(confirmedOn) < new Date('2025-11-23');
    return isLate ? 'STALE' : 'HELD';
  }
  if (held.includes(perhaps)) return 'UNKNOWN';
  return isListed || held.includes(over) ? 'VACANT' : 'UNKNOWN';
}

test('every role is as its definition says', async () => {
  const anyRole = fc.record({
    kind: fc.constantFrom('named', 'title', 'allStaff', undefined),
    confirmedOn: fc.constantFrom(undefined, '2024-02-29', '2025-11-22', '2025-11-23', '2026-11-23'),
    held: fc.uniqueArray(fc.constantFrom(open, over, perhaps)),
    isListed: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyRole, { minLength: 1, maxLength: 15 }), async (sketched) => {
      const county = await countyOfRoles(sketched.map((role, at) => ({ ...role, name: `r${at}` })));
      const { items } = await county.ask();
      const found = new Map(items.map(({ role, state }) => [county.nameOf(role), state]));
      expect(sketched.map((_, at) => found.get(`r${at}`))).toEqual(sketched.map(slowState));
      await county.close();
    }),
    { numRuns: 25 },
  );
});
