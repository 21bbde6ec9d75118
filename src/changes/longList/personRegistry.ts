/**
 * Finds the person that a list means. The same one when the e-mail address is equal and the name has the
 * same words (an address alone may serve a whole office), else when folded name and organisation are.
 */
import type { Entity, RecordId } from '../../model/record.js';
import { foldName, keyValue } from '../../model/searchText.js';
import { findEntities, relationshipsFrom } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import { Subject } from './subject.js';

/** One way in which the list writes a person. */
export interface PersonMention {
  /** Index of the first row that writes the person so. */
  readonly index: number;
  readonly field: 'person' | 'contactPerson';
  readonly name: string;
  readonly folded: string;
  readonly email: string | undefined;
  /** The organisation that the person is the contact of; none for a person who is a member. */
  readonly organisation: OrganisationSubject | undefined;
}

/** A person with the organisations that the record, or the list, has this person represent. */
export class PersonSubject extends Subject<'ContactPerson'> {
  /** Organisations by the list and not by the record, each with the index of the row that says so. */
  readonly newlyRepresents = new Map<OrganisationSubject, number>();

  constructor(
    record: Entity<'ContactPerson'> | undefined,
    firstIndex: number,
    private readonly storedOrganisations: readonly RecordId[],
    /** Sits in a network as a member, by the record or by the list. */
    public isMember: boolean,
  ) {
    super('ContactPerson', record, firstIndex);
  }

  represents(organisation: OrganisationSubject): boolean {
    const stored = organisation.record?.id;
    return (
      this.newlyRepresents.has(organisation) ||
      (stored !== undefined && this.storedOrganisations.includes(stored))
    );
  }

  get representsNobody(): boolean {
    return this.storedOrganisations.length + this.newlyRepresents.size === 0;
  }
}

/** Records that a list may mean, and whom they represent. */
interface Candidates {
  readonly email: ReadonlyMap<string, readonly Entity<'ContactPerson'>[]>;
  readonly name: ReadonlyMap<string, readonly Entity<'ContactPerson'>[]>;
  readonly organisations: ReadonlyMap<RecordId, readonly RecordId[]>;
  readonly members: ReadonlySet<RecordId>;
}

/** Reads all records that the mentions may mean, in batches. */
export async function readCandidates(
  store: GraphStore,
  mentions: readonly PersonMention[],
): Promise<Candidates> {
  const emails = new Set(
    mentions.flatMap(({ email }) => (email === undefined ? [] : keyOf(email))),
  );
  const names = new Set(mentions.map(({ folded }) => folded));
  const email = await findEntities(store, 'ContactPerson', 'email', [...emails]);
  const name = await findEntities(store, 'ContactPerson', 'name', [...names]);

  const ids = new Set([...email.values(), ...name.values()].flat().map(({ id }) => id));
  const organisations = new Map<RecordId, RecordId[]>();
  for await (const batch of relationshipsFrom(store, 'REPRESENTS', [...ids])) {
    for (const { from, to } of batch)
      organisations.set(from, [...(organisations.get(from) ?? []), to]);
  }
  const members = new Set<RecordId>();
  for await (const batch of relationshipsFrom(store, 'MEMBER_OF', [...ids])) {
    for (const { from } of batch) members.add(from);
  }
  return { email, name, organisations, members };
}

/** Holds each mention against the records and against whom the list has named before. */
export class PersonRegistry {
  readonly #ofRecord = new Map<RecordId, PersonSubject>();
  readonly #byEmail = new Map<string, PersonSubject[]>();
  readonly #byName = new Map<string, PersonSubject[]>();

  constructor(private readonly candidates: Candidates) {}

  /** The people who have the mention's address and its name: none, the one, or several. */
  withEmail({ email, folded, index }: PersonMention): readonly PersonSubject[] {
    if (email === undefined) return [];
    const key = keyOf(email);
    const words = wordsOf(folded);
    return this.#known(this.candidates.email.get(key), this.#byEmail.get(key), index).filter(
      ({ name }) => wordsOf(foldName(name)) === words,
    );
  }

  /**
   * The people of the mention's name who represent its organisation; for a member without one, those
   * who are members themselves, or represent nobody. What a list adds never takes anybody out of these,
   * so that the list finds the same people when it is brought in again.
   */
  withName({ organisation, folded, index }: PersonMention): readonly PersonSubject[] {
    return this.#known(this.candidates.name.get(folded), this.#byName.get(folded), index).filter(
      (one) => (organisation ? one.represents(organisation) : one.isMember || one.representsNobody),
    );
  }

  /** The person found, or a new one, whom the list's other rows find from here on. */
  enter(mention: PersonMention, found: PersonSubject | undefined): PersonSubject {
    const subject = found ?? new PersonSubject(undefined, mention.index, [], false);
    const { email, folded, organisation } = mention;
    if (!found) {
      subject.say('name', mention.name, mention.index);
      if (email !== undefined) subject.say('email', email, mention.index);
    }
    if (mention.field === 'person') subject.isMember = true;
    if (email !== undefined) addTo(this.#byEmail, keyOf(email), subject);
    addTo(this.#byName, folded, subject);
    if (organisation && !subject.represents(organisation)) {
      subject.newlyRepresents.set(organisation, mention.index);
    }
    return subject;
  }

  #known(
    records: readonly Entity<'ContactPerson'>[] = [],
    listed: readonly PersonSubject[] = [],
    index: number,
  ): readonly PersonSubject[] {
    const stored = records.map((record) => {
      let subject = this.#ofRecord.get(record.id);
      if (!subject) {
        const { organisations, members } = this.candidates;
        const represented = organisations.get(record.id) ?? [];
        const isMember = members.has(record.id);
        subject = new PersonSubject(record, index, represented, isMember);
        this.#ofRecord.set(record.id, subject);
      }
      return subject;
    });
    return [...new Set([...stored, ...listed])];
  }
}

/** The words of a folded name in any order: lists also write "Esimerkki Essi". */
function wordsOf(folded: string): string {
  return folded.split(' ').sort().join(' ');
}

function keyOf(email: string): string {
  return keyValue('ContactPerson', 'email', email);
}

function addTo(index: Map<string, PersonSubject[]>, key: string, subject: PersonSubject): void {
  const subjects = index.get(key) ?? [];
  if (!subjects.includes(subject)) index.set(key, [...subjects, subject]);
}
