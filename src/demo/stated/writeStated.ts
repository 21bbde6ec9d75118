/** Writes what the documents state as records, beside the records that the demonstration has already. */
import type { ChangeSetBuilder, RecordCircumstances } from '../../model/changeSet.js';
import type { RecordId, SourceReference } from '../../model/record.js';
import type { Validity } from '../../model/time/validity.js';
import { documentSources } from '../lapland/documents.js';
import { bodies, corrections, relations, scopes } from './bodies.js';
import { councilOfAssociations } from './council.js';
import { counties } from './counties.js';
import { innokyla } from './innokyla.js';
import { jamy } from './jamy.js';
import { law } from './law.js';
import { papers, populations, terms } from './papers.js';
import { partners } from './partners.js';
import { pohde } from './pohde.js';
import { roles } from './roles.js';
import type { Citation, Stated, StatedLink } from './stated.js';
import { survey } from './survey.js';
import { tasks } from './tasks.js';
import { wellbeing } from './wellbeing.js';

/** Everything that the documents state, with a key each. */
export const everythingStated: readonly Stated[] = [
  ...bodies,
  ...roles,
  ...papers,
  ...terms,
  ...populations,
  ...wellbeing,
  ...councilOfAssociations,
  ...law,
  ...tasks,
  ...innokyla,
  ...pohde,
  ...jamy,
  ...partners,
  ...survey,
  ...counties,
];

/** `known` holds the ids of areas, bodies, organisations and documents by their keys. */
export function writeStated(
  builder: ChangeSetBuilder,
  known: ReadonlyMap<string, RecordId>,
): ReadonlyMap<string, RecordId> {
  const ids = new Map(known);
  const idOf = (key: string): RecordId => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`Expected something stated before, got "${key}".`);
    return id;
  };
  const circumstancesOf = (
    citations: readonly Citation[],
    { status, validity }: Partial<Pick<Stated, 'status' | 'validity'>>,
  ): RecordCircumstances => ({
    status,
    validity: attested(citations, validity),
    sources: citations.map(({ document, locator }): SourceReference => {
      const source = idOf(document);
      return locator === undefined ? { source } : { source, locator };
    }),
  });
  const link = (
    from: RecordId,
    { kind, other, key, properties }: StatedLink,
    circumstances: RecordCircumstances,
  ) => {
    const ends = other === 'to' ? ([from, idOf(key)] as const) : ([idOf(key), from] as const);
    builder.createRelationship(kind, ...ends, properties, circumstances);
  };

  for (const { key, kind, properties, citations, ...circumstances } of everythingStated) {
    if (ids.has(key))
      throw new RangeError(`Expected a key for each thing stated, got "${key}" twice.`);
    ids.set(key, builder.createEntity(kind, properties, circumstancesOf(citations, circumstances)));
  }
  for (const { key, links, citations, ...circumstances } of everythingStated) {
    for (const one of links) link(idOf(key), one, circumstancesOf(citations, circumstances));
  }
  for (const { from, link: one, citation, status } of relations) {
    link(idOf(from), one, circumstancesOf([citation], { status }));
  }
  for (const [document, scope] of scopes) {
    link(idOf(document), scope, circumstancesOf([{ document }], {}));
  }
  for (const { record, field, printed, spelled, citation } of corrections) {
    const stating = { recordKind: 'Organisation', record: idOf(record), field };
    builder.createEntity(
      'Statement',
      { ...stating, value: JSON.stringify(printed) },
      circumstancesOf([citation], {}),
    );
    builder.createEntity('Statement', {
      ...stating,
      value: JSON.stringify(spelled),
      reason: 'Kirjoitusasu Saamelaiskäräjien mukaan.',
    });
  }
  return ids;
}

/** Certain from the day of the oldest document that says so. */
function attested(citations: readonly Citation[], validity: Partial<Validity> = {}): Validity {
  const days = citations.map(({ document }) => documentSources[document].attestedOn).sort();
  return { from: 'unknown', to: 'open', attestedOn: days[0], ...validity };
}
