import { createHash } from 'node:crypto';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { demoChangeSet, demoSourceId } from '../../src/demo/demonstration.js';
import { plantedPairs } from '../../src/demo/invented/plantedFindings.js';
import { namedBodies } from '../../src/demo/lapland/bodies.js';
import { itaLappi, laplandMunicipalities, serviceAreas } from '../../src/demo/lapland/areas.js';
import { namedOrganisations } from '../../src/demo/lapland/organisations.js';
import { parseDay } from '../../src/model/time/days.js';
import type { EntityKind, RelationshipKind } from '../../src/model/kinds.js';
import type { EntityContent, RecordData, RelationshipContent } from '../../src/model/record.js';
import { changeSetProblems } from '../../src/model/validation.js';
import { validitySpans } from '../../src/model/time/validity.js';

const changeSet = demoChangeSet();
const recordsIn = (changes: typeof changeSet.changes) =>
  changes.flatMap((change) => (change.action === 'create' ? [change.record] : []));
const records = recordsIn(changeSet.changes);
const everything = new Map(
  [...recordsIn(finlandAreas().changeSet.changes), ...records].map((record) => [record.id, record]),
);

function entities<Kind extends EntityKind>(kind: Kind): EntityContent<Kind>[] {
  return records.filter((record) => record.kind === kind) as EntityContent<Kind>[];
}
function relationships<Kind extends RelationshipKind>(kind: Kind): RelationshipContent<Kind>[] {
  return records.filter((record) => record.kind === kind) as RelationshipContent<Kind>[];
}
const isInvented = (record: RecordData) =>
  record.sources.some(({ source }) => source === demoSourceId);

/** Whether a record certainly holds on a day and counts without being asked for. */
function holdsOn(iso: string): (record: RecordData | undefined) => boolean {
  const day = parseDay(iso) ?? NaN;
  return (record) => {
    if (!record || (record.status !== 'active' && record.status !== 'ended')) return false;
    const { certainFrom, certainTo } = validitySpans(record.validity);
    return certainFrom <= day && day < certainTo;
  };
}
function holding<Kind extends RelationshipKind>(
  kind: Kind,
  iso: string,
): RelationshipContent<Kind>[] {
  const holds = holdsOn(iso);
  return relationships(kind).filter(
    (each) =>
      holds(each as RecordData) &&
      holds(everything.get(each.from)) &&
      holds(everything.get(each.to)),
  );
}

describe('the demonstration county', () => {
  test('is the same to the last byte, everywhere and always', () => {
    const digest = (value: unknown) =>
      createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(digest(demoChangeSet())).toBe(digest(changeSet));
    expect(digest(changeSet)).toBe(
      'cce186fd9ce6dbba43a489753b85e673ff29e8d2870246d64060faa07a45e5b2',
    );
  });

  test('breaks no rule of the model, and refers only to what there is', () => {
    expect(changeSetProblems(changeSet)).toEqual([]);
    const missing = records.flatMap((record) => [
      ...record.sources.map(({ source }) => source),
      ...('from' in record ? [record.from, record.to] : []),
    ]);
    expect(missing.filter((id) => !everything.has(id))).toEqual([]);
  });

  test('has the size of a county that lives', () => {
    const count = (kind: EntityKind | RelationshipKind) =>
      records.filter((record) => record.kind === kind).length;
    expect(count('Organisation')).toBe(900);
    expect(count('ContactPerson')).toBe(400);
    expect(count('Network')).toBeGreaterThan(280);
    expect(count('MEMBER_OF')).toBeGreaterThan(3_900);
    expect(count('MEMBER_OF')).toBeLessThan(4_300);
  });
});

describe('what is real', () => {
  const named = new Set([
    ...namedOrganisations.map(({ names }) => names.fi),
    ...namedBodies.map(({ name }) => name),
  ]);

  test('21 municipalities in four service areas of 7, 5, 3 and 6, each in exactly one', () => {
    expect(serviceAreas.map(({ municipalities }) => municipalities.length)).toEqual([7, 5, 3, 6]);
    const codes = laplandMunicipalities.map(({ municipality }) => municipality.code).sort();
    expect(serviceAreas.flatMap(({ municipalities }) => municipalities).sort()).toEqual(codes);

    const areas = new Map(entities('Area').map(({ id, properties }) => [id, properties]));
    const memberships = relationships('PART_OF')
      .filter(({ to }) => areas.get(to)?.kind === 'serviceArea')
      .map(({ from }) => (everything.get(from) as EntityContent<'Area'>).properties.code);
    expect(memberships.sort()).toEqual(codes);
  });

  test('the 21 are the municipalities of county 21', () => {
    const areas = finlandAreas();
    const lapland = areas.areaId('wellbeingServicesCounty', '21');
    const inCounty = recordsIn(areas.changeSet.changes)
      .filter((record) => record.kind === 'PART_OF' && 'to' in record && record.to === lapland)
      .map((record) => ('from' in record ? record.from : ''));
    const ours = laplandMunicipalities.map(({ municipality: { code } }) =>
      areas.areaId('municipality', code),
    );
    expect(ours.sort()).toEqual(inCounty.sort());
  });

  test('Itä-Lappi is not the service area Itäinen', () => {
    const east = serviceAreas[1]?.municipalities ?? [];
    expect(itaLappi.municipalities.filter((code) => !east.includes(code))).toEqual(['614']);
    expect(east.filter((code) => !itaLappi.municipalities.includes(code))).toEqual(['758']);
  });

  test('a named body keeps its status, its start with its precision and its document', () => {
    const council = entities('Network').find(
      ({ properties }) => properties.name_fi === 'Maakunnallinen järjestöneuvottelukunta',
    );
    expect(council).toMatchObject({
      status: 'active',
      validity: { from: '2012', to: 'open' },
      properties: { kind: 'council' },
    });
    const document = everything.get(council?.sources[0]?.source ?? '');
    expect(document).toMatchObject({ kind: 'Source', properties: { publishedOn: '2019-10-07' } });
    const statuses = entities('Network')
      .filter(({ properties }) => named.has(properties.name_fi))
      .map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['active', 'proposed', 'planned', 'unknown']));
  });

  test('what only may be in force, and who was elected, gets no invented members', () => {
    const joined = new Set(relationships('MEMBER_OF').map(({ to }) => to));
    const firm = entities('Network').filter(({ id }) => joined.has(id));
    expect(new Set(firm.map(({ status }) => status))).toEqual(new Set(['active', 'ended']));
    expect(firm.map(({ properties }) => properties.name_fi)).not.toContain(
      'Lapin hyvinvointialueen aluevaltuusto',
    );
  });
});

describe('what is invented', () => {
  test('says so in its source', () => {
    expect(everything.get(demoSourceId)).toMatchObject({
      kind: 'Source',
      properties: { invented: true, title: expect.stringMatching(/keksitty esimerkki/i) },
    });
    const always: readonly string[] = ['MEMBER_OF', 'REPRESENTS', 'ContactPerson'];
    const unmarked = records.filter(
      (record) => always.includes(record.kind) && !isInvented(record),
    );
    expect(unmarked).toEqual([]);
  });

  test('says so in every name, in the language of the name', () => {
    const marks: { readonly [language: string]: RegExp } = {
      name: /esimerkki/i,
      name_fi: /esimerkki/i,
      name_sv: /exempel/i,
      name_en: /example/i,
    };
    const kinds: readonly string[] = ['Organisation', 'Network', 'ContactPerson'];
    const invented = records.filter((record) => kinds.includes(record.kind) && isInvented(record));
    expect(invented.length).toBeGreaterThan(1_500);
    for (const { properties } of invented) {
      for (const [field, value] of Object.entries(properties)) {
        if (field.startsWith('name'))
          expect([field, value]).toEqual([field, expect.stringMatching(marks[field] ?? /^$/)]);
      }
    }
  });

  test('has distinct names', () => {
    for (const kind of ['Organisation', 'Network', 'ContactPerson'] as const) {
      const names = entities(kind).map(({ properties }) =>
        'name' in properties ? properties.name : 'name_fi' in properties && properties.name_fi,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has no identifier of a register and no address that leads anywhere', () => {
    for (const { properties } of entities('Organisation')) {
      expect(
        properties.businessId ?? properties.associationNumber ?? properties.website,
      ).toBeUndefined();
    }
    for (const { properties } of entities('ContactPerson')) {
      expect(properties.email).toMatch(/^[a-z.-]+@esimerkki\.invalid$/);
      expect(properties.phone).toBeUndefined();
    }
  });
});

test('an earlier day shows what has ended since, and the county not before it was founded', () => {
  const ended = entities('Network').filter(({ status }) => status === 'ended');
  expect(ended.length).toBeGreaterThan(5);
  const joined = new Set(holding('MEMBER_OF', '2013-06-01').map(({ to }) => to));
  expect(ended.filter(({ id }) => joined.has(id)).length).toBeGreaterThan(2);

  const lapha = entities('Organisation').find(
    ({ properties }) => properties.name_fi === 'Lapin hyvinvointialue',
  );
  const starts = relationships('MEMBER_OF')
    .filter(({ from, validity }) => from === lapha?.id && validity.from !== 'unknown')
    .map(({ validity }) => validity.from);
  expect(starts.length).toBeGreaterThan(20);
  expect(starts.filter((from) => from < '2021-07-01')).toEqual([]);
});

describe.each(['2026-01-01', '2030-06-01'])('overlaps on %s, counted slowly', (iso) => {
  const holds = holdsOn(iso);
  const places = holding('MEMBER_OF', iso).filter(
    ({ from }) => everything.get(from)?.kind === 'Organisation',
  );
  const membersOf = new Map(
    entities('Network')
      .filter(holds)
      .map(({ id, properties }) => [
        properties.name_fi ?? '',
        new Set(places.filter(({ to }) => to === id).map(({ from }) => from)),
      ]),
  );

  const pairs = [...membersOf].flatMap(([a, inA], index) =>
    [...membersOf].slice(index + 1).map(([b, inB]) => {
      const shared = [...inA].filter((member) => inB.has(member));
      const s = shared.length;
      const jaccard = s / (inA.size + inB.size - s);
      const [least, most] = [s / inA.size, s / inB.size].sort((x, y) => x - y) as [number, number];
      const relation =
        jaccard >= 0.5 && s >= 3
          ? 'DUPLICATE'
          : most >= 0.8 && most - least >= 0.3 && Math.min(inA.size, inB.size) >= 3
            ? 'ABSORBABLE'
            : jaccard >= 0.2 && s >= 3
              ? 'PARTIAL'
              : 'WEAK';
      return { names: [a, b].sort(), shared, s, jaccard, relation };
    }),
  );
  const pairOf = (names: readonly [string, string]) =>
    pairs.find((pair) => pair.names.join() === [...names].sort().join());
  const ofRelation = (relation: string) => pairs.filter((pair) => pair.relation === relation);

  test('the planted duplicate is the only one and leads the list', () => {
    expect(ofRelation('DUPLICATE').map(({ names }) => names)).toEqual([
      [...plantedPairs.duplicate].sort(),
    ]);
    expect(pairOf(plantedPairs.duplicate)).toMatchObject({ s: 12, jaccard: 12 / 18 });
    expect(Math.max(...pairs.filter(({ s }) => s >= 3).map(({ jaccard }) => jaccard))).toBe(
      12 / 18,
    );
  });

  test('the planted absorbable body is the only one', () => {
    expect(ofRelation('ABSORBABLE').map(({ names }) => names)).toEqual([
      [...plantedPairs.absorbable].sort(),
    ]);
    expect(plantedPairs.absorbable.map((name) => membersOf.get(name)?.size)).toEqual([7, 24]);
    expect(pairOf(plantedPairs.absorbable)?.s).toBe(6);
  });

  test('the territorial pair shares at least four fifths of those at home in Savukoski', () => {
    const savukoski = finlandAreas().areaId('municipality', '742');
    const residents = holding('LOCATED_IN', iso).filter(({ to }) => to === savukoski);
    const pair = pairOf(plantedPairs.territorial);
    const inBoth = residents.filter(({ from }) => pair?.shared.includes(from));
    expect(residents.length).toBeGreaterThan(10);
    expect(inBoth.length / residents.length).toBeGreaterThanOrEqual(0.8);
    expect(pair?.relation).toBe('PARTIAL');
  });

  test('half or more of what the popular pair shares sits among the most seated hundredth', () => {
    const seats = new Map<string, number>();
    for (const members of membersOf.values()) {
      for (const member of members) seats.set(member, (seats.get(member) ?? 0) + 1);
    }
    const ordered = [...seats.values()].sort((a, b) => a - b);
    const popularFrom = ordered[Math.ceil(0.99 * ordered.length) - 1] ?? Infinity;
    const pair = pairOf(plantedPairs.popular);
    const popular = pair?.shared.filter((member) => (seats.get(member) ?? 0) >= popularFrom);
    expect([pair?.s, popular?.length, pair?.relation]).toEqual([6, 5, 'PARTIAL']);
  });

  test('other pairs that share anybody are weak, a few in a hundred partial', () => {
    const touching = pairs.filter(({ s }) => s > 0);
    expect(ofRelation('PARTIAL').length).toBeGreaterThan(100);
    expect(ofRelation('PARTIAL').length / touching.length).toBeLessThan(0.05);
  });
});
