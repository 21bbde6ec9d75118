/**
 * Question 3 for municipalities: which have no named contact for associations or no local structure, and
 * of which that is not known.
 */
import { PRESENT } from '../analysis/coverage.js';
import type { NetworkKind } from '../model/codes.js';
import type { RecordId } from '../model/record.js';
import type { DetailReader } from './matrix/detailReader.js';
import { type About, aboutRecords, emptyReason } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import { type StateTally, tally } from './matrix/cells.js';
import { AreaLines, nodesOf } from './matrix/lines.js';
import { type Population, populationOf } from './matrix/population.js';
import { type Provision, provisionsOf } from './matrix/provisions.js';
import { nodeOf } from './filters/networkFilter.js';

export interface UncoveredArguments {
  /** Only municipalities of these areas. */
  readonly areas?: readonly RecordId[] | undefined;
  /** Kinds of network that count as a local structure; any when left out. */
  readonly structures?: readonly NetworkKind[] | undefined;
  readonly first: number;
  /** Id of the municipality that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface UncoveredMunicipality {
  readonly municipality: RecordId;
  readonly population: Population | undefined;
  /** Null where it would tell of people on another day than today. */
  readonly contact: Provision | null;
  readonly structure: Provision;
}

export interface Uncovered extends Page<UncoveredMunicipality> {
  readonly about: About;
  /** All municipalities that were looked at, by state. */
  readonly contacts: readonly StateTally[] | null;
  readonly structures: readonly StateTally[];
}

/**
 * Municipalities where the contact or the structure is not PRESENT, by name. To who may not know of
 * people contacts are told of today only: from two days it could be told when somebody began.
 * O(municipalities · (networks + contacts)). Throws InvalidInputError for areas that do not exist.
 */
export async function uncovered(
  asking: Asking,
  reader: DetailReader,
  question: UncoveredArguments,
): Promise<Uncovered> {
  const view = viewOf(asking);
  const lookup = new AreaLines(view, []);
  const asked =
    question.areas &&
    lookup.municipalitiesOf(
      question.areas.map((id, at) => nodeOf(view, id, `areas.${at}`, 'Area')),
    );
  const rows = await nodesOf(view, asking.nameOrder, 'municipality', asked);
  const { contactValues, structureValues, contactOf, structureOf } = await provisionsOf(
    asking,
    reader,
    { rows, asked, structures: question.structures },
  );
  const populations = await Promise.all(rows.map((area) => populationOf(view, reader, area)));
  const tallied = (values: Uint8Array) =>
    tally(
      rows.map((_, row) => ({ value: values[row]!, population: populations[row] })),
      true,
    );
  const { ids } = view.graph.nodes;
  const lacking = rows.flatMap((_, row) =>
    structureValues[row] === PRESENT && (contactValues?.[row] ?? PRESENT) === PRESENT ? [] : [row],
  );
  const page = pageOf(lacking, (row) => ids.idOf(rows[row]!), question.first, question.after);
  return {
    ...page,
    items: page.items.map((row) => ({
      municipality: ids.idOf(rows[row]!),
      population: populations[row],
      contact: contactOf(row),
      structure: structureOf(row),
    })),
    about: {
      ...aboutRecords(asking, 'gaps:uncovered', rows.length, 0),
      // Areas that were asked for may have no municipality.
      empty: lacking.length === 0 ? emptyReason(asked ? 1 : rows.length, rows.length) : undefined,
    },
    contacts: contactValues && tallied(contactValues),
    structures: tallied(structureValues),
  };
}
