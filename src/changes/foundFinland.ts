/**
 * Brings Finland's areas into a store, once: the country, its regions, wellbeing services counties and
 * municipalities, and which municipalities belonged where on which days. Helsinki and Åland arrange the
 * counties' services themselves: their municipalities are parts of a region and of the country only.
 */
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import type { AreaKind } from '../model/codes.js';
import { abolishedMunicipalities } from '../model/finland/abolishedMunicipalities.js';
import { countiesSince, wellbeingServicesCounties } from '../model/finland/counties.js';
import { municipalities, populationOn } from '../model/finland/municipalities.js';
import { regionChanges, regions } from '../model/finland/regions.js';
import { changeSetId } from '../model/identifiers.js';
import type { Names } from '../model/languages.js';
import { nameProperties, type RecordId, type SourceReference } from '../model/record.js';
import type { Validity } from '../model/time/validity.js';
import type { Commit, GraphStore } from '../store/graphStore.js';

/** Changes with the facts; the same facts always give the same ids. */
const FACTS_VERSION = 'finland 2026, population 2022, edition 1';
const RETRIEVED_ON = '2026-11-22';
/** The first municipality key that was read holds for this day; what came before, it does not say. */
const FIRST_KEY_DAY = '2013-01-01';

export interface FinlandAreas {
  readonly changeSet: ChangeSet;
  /** The id of an area; throws RangeError when Finland has none with that kind and code. */
  areaId(kind: AreaKind, code: string): RecordId;
  /** The source that lists the municipalities. */
  readonly municipalitySource: RecordId;
}

/**
 * Commits Finland's areas; a store that has them already is left as it is. About 1,300 changes.
 * Errors: those of `GraphStore.commit`.
 */
export function foundFinland(store: GraphStore): Promise<Commit> {
  return store.commit(finlandAreas().changeSet);
}

let made: FinlandAreas | undefined;

/** The ChangeSet that founds Finland, made on the first call, and the ids of the areas in it. */
export function finlandAreas(): FinlandAreas {
  return (made ??= makeFinlandAreas());
}

function makeFinlandAreas(): FinlandAreas {
  const sinceFirstKey: Validity = { from: 'unknown', to: 'open', attestedOn: FIRST_KEY_DAY };
  const sinceCounties: Validity = { from: countiesSince, to: 'open' };
  const builder = new ChangeSetBuilder(
    {
      id: changeSetId(FACTS_VERSION),
      author: 'tuhatverkko',
      message: 'Suomen alueet: maa, maakunnat, hyvinvointialueet ja kunnat vuodesta 2013',
      recordedAt: `${RETRIEVED_ON}T00:00:00.000Z`,
    },
    { validity: sinceFirstKey },
  );
  const sources = createSources(builder);
  const ids = new Map<string, RecordId>();

  const createArea = (
    kind: AreaKind,
    code: string,
    names: Names,
    validity: Validity,
    from: readonly SourceReference[],
    more: { population?: number; latitude?: number; longitude?: number; successorCode?: string },
  ) => {
    const properties = {
      ...nameProperties(names),
      code,
      kind,
      ...(more.population === undefined ? {} : { populationOn }),
      ...more,
    };
    const status = validity.to === 'open' ? 'active' : 'ended';
    ids.set(
      `${kind} ${code}`,
      builder.createEntity('Area', properties, { validity, status, sources: from }),
    );
  };
  const areaId = (kind: AreaKind, code: string): RecordId => {
    const id = ids.get(`${kind} ${code}`);
    if (id === undefined)
      throw new RangeError(`Expected an area of Finland, got ${kind} "${code}".`);
    return id;
  };
  const createPart = (
    municipality: string,
    kind: AreaKind,
    code: string,
    validity: Validity,
    source: RecordId,
  ) => {
    builder.createRelationship(
      'PART_OF',
      areaId('municipality', municipality),
      areaId(kind, code),
      {},
      {
        validity,
        status: validity.to === 'open' ? 'active' : 'ended',
        sources: [{ source, locator: `kuntakoodi ${municipality}` }],
      },
    );
  };

  const fromKeys = [{ source: sources.keys }];
  const country = { fi: 'Suomi', sv: 'Finland', en: 'Finland', se: 'Suopma' };
  createArea('country', 'FI', country, sinceFirstKey, fromKeys, {});
  for (const { code, names } of regions) {
    createArea('region', code, names, sinceFirstKey, fromKeys, {});
  }
  for (const { code, names } of wellbeingServicesCounties) {
    createArea(
      'wellbeingServicesCounty',
      code,
      names,
      sinceCounties,
      [{ source: sources.counties }],
      {},
    );
  }

  const counties = new Set(wellbeingServicesCounties.map(({ code }) => code));
  for (const { code, names, county, region, population, centre } of municipalities) {
    const locator = `kuntakoodi ${code}`;
    const references = [sources.keys, sources.population, ...(centre ? [sources.centres] : [])];
    createArea(
      'municipality',
      code,
      names,
      sinceFirstKey,
      references.map((source) => ({ source, locator })),
      { population, ...centre },
    );
    createPart(code, 'country', 'FI', sinceFirstKey, sources.keys);
    const change = regionChanges.find(({ municipality }) => municipality === code);
    if (change) {
      const before = { ...sinceFirstKey, to: change.on };
      createPart(code, 'region', change.fromRegion, before, sources.keys);
      createPart(code, 'region', region, { from: change.on, to: 'open' }, sources.regions);
    } else {
      createPart(code, 'region', region, sinceFirstKey, sources.keys);
    }
    if (counties.has(county)) {
      createPart(code, 'wellbeingServicesCounty', county, sinceCounties, sources.counties);
    }
  }

  for (const { code, names, abolishedOn, successor } of abolishedMunicipalities) {
    const heir = municipalities.find((municipality) => municipality.code === successor);
    if (!heir) throw new RangeError(`Expected a municipality of today, got "${successor}".`);
    const until = { ...sinceFirstKey, to: abolishedOn };
    const from = [sources.keys, sources.mergers].map((source) => ({
      source,
      locator: `kuntakoodi ${code}`,
    }));
    createArea('municipality', code, names, until, from, { successorCode: successor });
    createPart(code, 'country', 'FI', until, sources.keys);
    // None of the twelve merged across a border of regions or counties.
    createPart(code, 'region', heir.region, until, sources.keys);
    if (abolishedOn > countiesSince) {
      const whileCounty = { from: countiesSince, to: abolishedOn };
      createPart(code, 'wellbeingServicesCounty', heir.county, whileCounty, sources.counties);
    }
  }
  return { changeSet: builder.build(), areaId, municipalitySource: sources.keys };
}

function createSources(builder: ChangeSetBuilder) {
  const create = (title: string, more: { url?: string; publishedOn?: string; licence?: string }) =>
    builder.createEntity(
      'Source',
      { title, retrievedOn: RETRIEVED_ON, ...more },
      { validity: { from: 'unknown', to: 'open', attestedOn: more.publishedOn ?? RETRIEVED_ON } },
    );
  const open = { url: 'https://github.com/rOpenGov/geofi', licence: 'CC BY 4.0' };
  return {
    keys: create('Tilastokeskus: kunta-avaimet 2013 ja 2021–2026', open),
    population: create('Tilastokeskus: väkiluku kunnittain 31.12.2022', {
      licence: 'CC BY 4.0',
    }),
    centres: create('Maanmittauslaitos: kuntien keskipisteet', open),
    counties: create('Tilastokeskus: hyvinvointialueet 2021 (laki 616/2021)', {
      url: 'https://finlex.fi/fi/laki/alkup/2021/20210616',
      publishedOn: '2021-06-29',
      licence: 'CC BY 4.0',
    }),
    regions: create('Valtioneuvoston päätökset maakuntajaosta 2016 ja 2021', {}),
    mergers: create('Valtioneuvoston päätökset kuntien yhdistymisestä 2015–2025', {}),
  };
}
