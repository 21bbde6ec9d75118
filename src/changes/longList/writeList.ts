/**
 * Turns a list whose every row is understood into changes. What is created comes in the order of the
 * rows that name it first, so that the ids follow from the file alone.
 */
import { setImmediate } from 'node:timers/promises';
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { PropertiesOfKind } from '../../model/kinds.js';
import { type Day, parseDay } from '../../model/time/days.js';
import { isSameValue } from '../../model/statements/resolution.js';
import { type Validity, validitySpans } from '../../model/time/validity.js';
import type { Sayings } from '../../records/sayings.js';
import type { Found } from './settling/disagreements.js';
import { writeHome } from './homes.js';
import type { ListSources } from './listSources.js';
import { type LongList, ROWS_A_TURN } from './longList.js';
import type { MembershipStep } from './memberships.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import type { PersonSubject } from './personRegistry.js';
import type { Places } from './places.js';
import type { Resolved } from './settling/resolved.js';
import type { MembershipTerms } from './settling/sameMembership.js';
import { type Claim, Settling, type Speakers } from './settling/settling.js';
import { attestedFrom, type Outcome, type Subject, withSources } from './subject.js';

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

/** Is told where a list and other sources differ. */
type Telling = (...found: Found) => void;

/** Writes into the builder, in turns with whatever else there is to do. */
export async function writeList(
  builder: ChangeSetBuilder,
  speakers: ListSources,
  sayings: Sayings,
  understood: UnderstoodList,
  tell: Telling,
): Promise<ImportCounts> {
  const { organisations, people, networks } = understood;
  const settling = new Settling(builder, sayings, speakers);
  attestSubjects(understood);
  const writeAll = async (subjects: readonly Subject[]): Promise<Tally> => {
    const tally = new Counting();
    for (const [number, subject] of subjects.entries()) {
      if (number % ROWS_A_TURN === 0) await setImmediate();
      const { outcome, disagreements } = subject.write(builder, settling, speakers);
      tell(disagreements, { name: subject.name, isNetwork: subject.kind === 'Network' });
      tally.count(outcome, () => subject.name);
    }
    return tally;
  };
  const counts = {
    organisations: await writeAll(organisations.subjects),
    networks: await writeAll(networks.subjects),
    people: await writeAll(people.subjects),
  };
  for (const [number, organisation] of organisations.subjects.entries()) {
    if (number % ROWS_A_TURN === 0) await setImmediate();
    tell(writeHome(builder, { settling, sayings, speakers }, organisation), organisation);
  }
  for (const person of people.subjects) {
    for (const [organisation, index] of person.newlyRepresents) {
      const circumstances = { sources: speakers.ofRow(index) };
      builder.createRelationship('REPRESENTS', person.id, organisation.id, {}, circumstances);
    }
  }
  return {
    ...counts,
    memberships: await writeMemberships(
      builder,
      speakers.ofMemberships,
      new Settling(builder, sayings, speakers.ofMemberships),
      understood,
      tell,
    ),
  };
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

async function writeMemberships(
  builder: ChangeSetBuilder,
  speakers: Speakers,
  settling: Settling,
  { list, places, termsOf, stepOf }: UnderstoodList,
  tell: Telling,
): Promise<Tally> {
  const joined = new Map<number, number[]>();
  for (let index = 0; index < list.size; index++) {
    const step = stepOf(index);
    if (step.does !== 'join') continue;
    joined.set(step.firstIndex, [...(joined.get(step.firstIndex) ?? []), index]);
  }

  // Half a million memberships share an object for each role.
  const ofRole = new Map<MembershipTerms['role'], PropertiesOfKind<'MEMBER_OF'>>();
  const tally = new Counting();
  for (let index = 0; index < list.size; index++) {
    if (index % ROWS_A_TURN === 0) await setImmediate();
    const step = stepOf(index);
    const member = places.members[places.memberOfRow[index] ?? -1];
    const network = places.networks[places.networkOfRow[index] ?? -1];
    if (!member || !network) throw new Error(`Row index ${index} was written without its ends.`);
    const rows = [index, ...(joined.get(index) ?? [])];
    const { role, validity } = termsOf(index);
    let outcome: Outcome = 'unchanged';
    if (step.does === 'create') {
      outcome = 'created';
      let properties = ofRole.get(role);
      if (!properties) ofRole.set(role, (properties = role === undefined ? {} : { role }));
      const sources = rows
        .slice(1)
        .reduce((all, row) => withSources(all, speakers.ofRow(row)), speakers.ofRow(index));
      const circumstances = { validity, sources };
      builder.createRelationship('MEMBER_OF', member.id, network.id, properties, circumstances);
    } else if (step.does === 'meet') {
      const { revision, ...content } = step.record;
      const settled = settling.settle(content, claimsOf({ role, validity }, rows), rows);
      tell(settled.disagreements, network);
      const { record } = settled;
      const day = parseDay(validity.attestedOn ?? '');
      const withDay = day === undefined ? record.validity : attestedFrom(record.validity, day);
      if (record !== content || withDay !== record.validity) {
        builder.update({ ...record, validity: withDay }, revision);
        const isSame =
          isSameValue(record.properties, content.properties) &&
          isSameValue(withDay, content.validity);
        if (!isSame) outcome = 'updated';
      }
    }
    tally.count(outcome, () => `${member.name} → ${network.name}`);
  }
  return tally;
}

/** What rows say of a membership; what they leave open they say nothing of. */
function claimsOf({ role, validity }: MembershipTerms, rows: readonly number[]): Claim[] {
  const { from, to } = validity;
  const said: [string, string | undefined][] = [
    ['role', role],
    ['validFrom', from === 'unknown' ? undefined : from],
    ['validTo', to === 'unknown' ? undefined : to],
  ];
  return said.flatMap(([field, value]) => (value === undefined ? [] : { field, value, rows }));
}

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
