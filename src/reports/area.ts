/** Which area somebody means by an id, a code or a name, and which are near where none is meant for sure. */
import { nearestOf } from '../model/errors/problems.js';
import type { Entity, RecordId } from '../model/record.js';
import { namesOf } from '../model/record.js';
import { foldName } from '../model/searchText.js';
import type { AreaKind } from '../model/codes.js';
import { type Asking, LARGEST_PAGE } from '../questions/asking/asking.js';
import { listRecords } from '../questions/asking/listing.js';
import { networkPredicate } from '../questions/filters/networkFilter.js';
import type { DetailReader } from '../questions/matrix/detailReader.js';

export type Area = Entity<'Area'>;

export interface AreaSought {
  /** Undefined where nothing is called so. */
  readonly found: Area | undefined;
  /** Other areas that may be meant, the likeliest first. */
  readonly near: readonly Area[];
}

/** Of areas of the same name the one that a report is asked of first. */
const kindsByRank: readonly AreaKind[] = [
  'wellbeingServicesCounty',
  'region',
  'municipality',
  'serviceArea',
  'subRegion',
  'pilotArea',
  'country',
];

const MOST_NEAR = 5;

/** O(areas), read in batches. */
export async function seekArea(
  asking: Asking,
  reader: Pick<DetailReader, 'entity'>,
  given: string,
): Promise<AreaSought> {
  const areas = await areasOf(asking, reader);
  const wanted = foldName(given);
  const named = areas
    .filter(
      ({ id, properties }) =>
        id === given.toLowerCase() ||
        (properties.code === given && properties.kind === 'municipality') ||
        foldedNames(properties).includes(wanted),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
  const [found] = named;
  if (found) return { found, near: named.slice(1) };
  const beginning = areas.filter(
    ({ properties }) =>
      wanted !== '' && foldedNames(properties).some((name) => name.includes(wanted)),
  );
  const byName = new Map(
    areas.flatMap((area) => foldedNames(area.properties).map((name) => [name, area] as const)),
  );
  const slip = byName.get(nearestOf(wanted, [...byName.keys()]) ?? '');
  const near = new Set([
    ...(slip ? [slip] : []),
    ...beginning.sort((a, b) => rankOf(a) - rankOf(b)),
  ]);
  return { found: undefined, near: [...near].slice(0, MOST_NEAR) };
}

export interface WiderArea {
  readonly area: Area;
  /** How many networks are recorded to cover some of it. */
  readonly networks: number;
}

/**
 * Areas wide enough to begin with (counties and what else is made of municipalities), by name: those of
 * whose networks something is recorded, or all where nothing is of any. O(areas · networks).
 */
export async function widerAreas(
  asking: Asking,
  reader: Pick<DetailReader, 'entity'>,
): Promise<readonly WiderArea[]> {
  const wide: readonly AreaKind[] = ['wellbeingServicesCounty', 'serviceArea'];
  const areas: WiderArea[] = [];
  for (const area of await areasOf(asking, reader)) {
    if (!wide.some((kind) => kind === area.properties.kind)) continue;
    areas.push({ area, networks: (await networksOf(asking, area)).totalCount });
  }
  const recorded = areas.filter(({ networks }) => networks > 0);
  return recorded.length > 0 ? recorded : areas;
}

/** The networks that cover some of an area: one of them, and how many they are. O(networks). */
export function networksOf(asking: Asking, { id }: Area) {
  return listRecords(asking, {
    kind: 'Network',
    filter: (view) => networkPredicate(view, { areas: [id] }),
    first: 1,
  });
}

async function areasOf(
  asking: Asking,
  reader: Pick<DetailReader, 'entity'>,
): Promise<readonly Area[]> {
  const ids: RecordId[] = [];
  let page;
  do {
    page = await listRecords(asking, { kind: 'Area', first: LARGEST_PAGE, after: ids.at(-1) });
    ids.push(...page.items);
  } while (page.hasNextPage);
  const read = await Promise.all(ids.map((id) => reader.entity(id, 'Area')));
  return read.filter((area) => area !== undefined);
}

function foldedNames(properties: Area['properties']): string[] {
  return Object.values(namesOf(properties)).map(foldName);
}

function rankOf({ properties }: Area): number {
  return kindsByRank.findIndex((kind) => kind === properties.kind);
}
