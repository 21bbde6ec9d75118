/**
 * Names that everybody may read though people are masked: of who is on a list by published sources alone,
 * as a published source writes them. Whoever else knows of the person adds nothing to it.
 */
import type { Graph } from '../../graph/graph.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { Entity, SourceReference } from '../../model/record.js';
import type { Records } from '../../records/records.js';
import { Sayings } from '../../records/sayings.js';

/** A relationship that puts a person on a list; both by their numbers. */
export interface PersonPlace {
  readonly person: number;
  readonly kind: RelationshipKind;
  readonly edge: number;
}

/**
 * Those of the people who may be named, with their names, in the order of these. A place counts when
 * every reference of it is to a source that is `public` and nobody disputes it; a name when such a source
 * says it, whatever name stands. Where no source is public it costs a read of the sources; else
 * O(places), in batches.
 */
export async function publicNames(
  records: Records,
  { edges, nodes }: Graph,
  places: readonly PersonPlace[],
): Promise<ReadonlyMap<number, string>> {
  const firstSource = ({ kind, edge }: PersonPlace) => edges[kind].source[edge]!;
  const published = new Set<number>();
  const readSource = async (source: number) => {
    const found = source < 0 ? undefined : await records.entity(nodes.ids.idOf(source), 'Source');
    if (found?.properties.public === true) published.add(source);
  };
  await Promise.all([...new Set(places.map(firstSource))].map(readSource));
  const candidates = places.filter((place) => published.has(firstSource(place)));
  if (candidates.length === 0) return new Map();

  const read = await Promise.all(
    candidates.map(async ({ person, kind, edge }) => ({
      person,
      place: await records.relationship(kind, edges[kind].ids.idOf(edge)),
      record: await records.entity(nodes.ids.idOf(person), 'ContactPerson'),
    })),
  );
  const known = read.flatMap(({ person, place, record }) =>
    place && record ? [{ person, place, record }] : [],
  );
  const all = known.flatMap(({ place, record }) => [place, record]);
  const sayings = await Sayings.on(records.store, all);
  const names = known.flatMap(({ person, place, record }): [number, string][] => {
    const isTold =
      place.sources.every((reference) => isPublic(sayings, reference)) &&
      sayings.disputed(place.id).size === 0;
    const name = isTold ? publicName(sayings, record) : undefined;
    return name === undefined ? [] : [[person, name]];
  });
  return new Map(names.sort(([, one], [, other]) => one.localeCompare(other, 'fi')));
}

function isPublic(sayings: Sayings, { source }: SourceReference): boolean {
  return sayings.source(source)?.properties.public === true;
}

/** The name that stands, if a published source says it, else the one that such a source says. */
function publicName(sayings: Sayings, person: Entity<'ContactPerson'>): string | undefined {
  const standing = person.properties.name;
  if (standing === undefined) return undefined;
  const stated = sayings.stated(person.id, 'name');
  const said = (stated.length > 0 ? stated : sayings.recorded(person, 'name'))
    .filter(({ sources }) => sources.some((reference) => isPublic(sayings, reference)))
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  return said.find((name) => name === standing) ?? said[0];
}
