/**
 * One municipality in one answer: what it has of its own, who works for it, who is at home there, what
 * it has to do and who informs it. Composed of what other questions answer of it.
 */
import type { RecordId } from '../../model/record.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, viewOf } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { type Population, populationOf } from '../matrix/population.js';
import { type Provision, provisionsOf } from '../matrix/provisions.js';
import { networksOver } from './coveringNetworks.js';
import { governorsOf } from './informers.js';

export interface MunicipalityOverview {
  readonly about: About;
  readonly municipality: RecordId;
  readonly population: Population | undefined;
  /** Organisations that govern it, in order of id: as a rule one, the municipality as a body. */
  readonly governedBy: readonly RecordId[];
  readonly provisions: () => Promise<OwnProvisions>;
}

export interface OwnProvisions {
  /** Null where it would tell of people on another day than today. */
  readonly contact: Provision | null;
  readonly structure: Provision;
}

/** Of a municipality that there is. Provisions cost O(networks + contacts). */
export async function municipalityOverview(
  asking: Asking,
  reader: DetailReader,
  municipality: RecordId,
): Promise<MunicipalityOverview> {
  const view = viewOf(asking);
  const { ids } = view.graph.nodes;
  const node = ids.numberOf(municipality);
  const population = await populationOf(view, reader, node);
  const governedBy = governorsOf(view, node).map((one) => ids.idOf(one));
  const ownProvisions = async (): Promise<OwnProvisions> => {
    const over = networksOver(view, node).map(({ network }) => network);
    const { contactOf, structureOf } = await provisionsOf(asking, reader, {
      rows: [node],
      asked: new Set([node]),
      among: over.length > 0 ? over : undefined,
    });
    return { contact: contactOf(0), structure: structureOf(0) };
  };
  let provisions: Promise<OwnProvisions> | undefined;
  return {
    about: {
      ...aboutRecords(asking, 'municipality:definition', null, 0),
      counted: [{ what: 'municipalities', count: 1 }],
    },
    municipality,
    population,
    governedBy: governedBy.sort(),
    provisions: () => (provisions ??= ownProvisions()),
  };
}
