/**
 * Turns a list whose every row is understood into changes. What is created comes in the order of the
 * rows that name it first, so that the ids follow from the file alone.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { Day } from '../../model/days.js';
import type { RelationshipContent } from '../../model/record.js';
import { type Validity, validitySpans } from '../../model/validity.js';
import type { ListSources } from './listSources.js';
import type { LongList } from './longList.js';
import type { MembershipStep } from './memberships.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import type { PersonSubject } from './personRegistry.js';
import type { Places } from './places.js';
import type { Resolved } from './resolved.js';
import type { MembershipTerms } from './sameMembership.js';
import { type Outcome, type Subject, withSources } from './subject.js';

/** How many of a kind a list creates, adds to, and leaves as they are; and the first few it changes. */
export type Tally = { readonly [outcome in Outcome]: number } & {
  readonly examples: readonly string[];
};
const EXAMPLES = 3;

export interface ImportCounts {
  readonly organisations: Tally;
  readonly networks: Tally;
  readonly people: Tally;
  readonly memberships: Tally;
}

/** A list with what was found for its rows. */
export interface UnderstoodList {
  readonly list: LongList;
  readonly listDay: Day;
  readonly organisations: Resolved<OrganisationSubject>;
  readonly people: Resolved<PersonSubject>;
  readonly networks: Resolved<Subject<'Network'>>;
  readonly places: Places;
  readonly termsOf: (index: number) => MembershipTerms;
  readonly stepOf: (index: number) => MembershipStep;
}

export function writeList(
  builder: ChangeSetBuilder,
  sources: ListSources,
  understood: UnderstoodList,
): ImportCounts {
  const { organisations, people, networks } = understood;
  attestSubjects(understood);
  const writeAll = (subjects: readonly Subject[]): Tally => {
    const tally = new Counting();
    for (const subject of subjects) {
      const outcome = subject.write(builder, () => sources.ofRow(subject.firstIndex));
      tally.count(outcome, () => subject.name);
    }
    return tally;
  };
  const counts = {
    organisations: writeAll(organisations.subjects),
    networks: writeAll(networks.subjects),
    people: writeAll(people.subjects),
  };
  for (const organisation of organisations.subjects) {
    if (organisation.newHome === undefined) continue;
    builder.createRelationship(
      'LOCATED_IN',
      organisation.id,
      organisation.newHome,
      {},
      { sources: sources.ofRow(organisation.firstIndex) },
    );
  }
  for (const person of people.subjects) {
    for (const [organisation, index] of person.newlyRepresents) {
      const circumstances = { sources: sources.ofRow(index) };
      builder.createRelationship('REPRESENTS', person.id, organisation.id, {}, circumstances);
    }
  }
  return { ...counts, memberships: writeMemberships(builder, sources, understood) };
}

/** Members and networks were there on the days on which the list has them sit together. */
function attestSubjects({ list, listDay, places, termsOf, people }: UnderstoodList): void {
  const firstDays = new Map<Validity, Day>();
  for (let index = 0; index < list.size; index++) {
    const { validity } = termsOf(index);
    let day = firstDays.get(validity);
    if (day === undefined) {
      const { certainFrom, certainTo } = validitySpans(validity);
      day = certainFrom < certainTo ? Math.min(certainFrom, listDay) : listDay;
      firstDays.set(validity, day);
    }
    places.members[places.memberOfRow[index] ?? -1]?.attest(day);
    places.networks[places.networkOfRow[index] ?? -1]?.attest(day);
    people.subjects[places.contactOfRow[index] ?? -1]?.attest(listDay);
  }
}

function writeMemberships(
  builder: ChangeSetBuilder,
  sources: ListSources,
  { list, places, termsOf, stepOf }: UnderstoodList,
): Tally {
  const joined = new Map<number, number[]>();
  for (let index = 0; index < list.size; index++) {
    const step = stepOf(index);
    if (step.does !== 'join') continue;
    joined.set(step.firstIndex, [...(joined.get(step.firstIndex) ?? []), index]);
  }
  const sourcesOf = (index: number) =>
    (joined.get(index) ?? []).reduce(
      (all, other) => withSources(all, sources.ofRow(other)),
      sources.ofRow(index),
    );

  const tally = new Counting();
  for (let index = 0; index < list.size; index++) {
    const step = stepOf(index);
    const member = places.members[places.memberOfRow[index] ?? -1];
    const network = places.networks[places.networkOfRow[index] ?? -1];
    if (!member || !network) throw new Error(`Row index ${index} was written without its ends.`);
    if (step.does === 'create') {
      const { role, validity } = termsOf(index);
      const properties = role === undefined ? NO_PROPERTIES : { role };
      const circumstances = { validity, sources: sourcesOf(index) };
      builder.createRelationship('MEMBER_OF', member.id, network.id, properties, circumstances);
    } else if (step.does === 'update') {
      const { revision, ...content } = step.record;
      const { role, validity } = step.terms;
      const properties = role === undefined ? content.properties : { ...content.properties, role };
      const all = withSources(content.sources, sourcesOf(index));
      const updated: RelationshipContent = { ...content, properties, validity, sources: all };
      builder.update(updated, revision);
    }
    tally.count(outcomeOf[step.does], () => `${member.name} → ${network.name}`);
  }
  return tally;
}

const outcomeOf = {
  create: 'created',
  update: 'updated',
  join: 'unchanged',
  nothing: 'unchanged',
} as const;
const NO_PROPERTIES = {};

class Counting implements Tally {
  created = 0;
  updated = 0;
  unchanged = 0;
  readonly examples: string[] = [];

  count(outcome: Outcome, name: () => string): void {
    this[outcome]++;
    if (outcome !== 'unchanged' && this.examples.length < EXAMPLES) this.examples.push(name());
  }
}
