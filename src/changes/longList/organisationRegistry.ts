/**
 * Finds the organisation that a list means. The same one when the business ID is equal, else the
 * number in the register of associations, else the folded name; a municipality or a number that
 * differs speaks against it.
 */
import type { Entity, RecordId } from '../../model/record.js';
import { searchableTexts } from '../../model/searchText.js';
import { findEntities, relationshipsFrom } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { LongList } from './longList.js';
import { Ambiguous, candidateNames } from './resolved.js';
import { Subject } from './subject.js';

/** One way in which the list writes an organisation. */
export interface OrganisationMention {
  /** Index of the first row that writes it so. */
  readonly index: number;
  readonly name: string;
  readonly folded: string;
  readonly businessId: string | undefined;
  readonly associationNumber: string | undefined;
  readonly kind: string | undefined;
  readonly municipality: string | undefined;
  /** The municipality as an area. */
  readonly home: RecordId | undefined;
}

/** An organisation of the list with its homes: those of the record, or the one that the list gives. */
export class OrganisationSubject extends Subject<'Organisation'> {
  newHome: RecordId | undefined;

  constructor(
    record: Entity<'Organisation'> | undefined,
    firstIndex: number,
    private readonly storedHomes: readonly RecordId[],
  ) {
    super('Organisation', record, firstIndex);
  }

  get home(): RecordId | undefined {
    return this.newHome ?? this.storedHomes[0];
  }

  livesIn(area: RecordId): boolean {
    return this.newHome === area || this.storedHomes.includes(area);
  }
}

/** Records that a list may mean, by each key, and their homes. */
interface Candidates {
  readonly businessId: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly associationNumber: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly name: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly homes: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Names of the homes. */
  readonly areaNames: ReadonlyMap<RecordId, string>;
}

/** Reads all records that the mentions may mean, in batches. */
export async function readCandidates(
  store: GraphStore,
  mentions: readonly OrganisationMention[],
): Promise<Candidates> {
  const find = (key: string, values: readonly (string | undefined)[]) =>
    findEntities(
      store,
      'Organisation',
      key,
      [...new Set(values)].filter((v) => v !== undefined),
    );
  const businessId = await find(
    'businessId',
    mentions.map((mention) => mention.businessId),
  );
  const associationNumber = await find(
    'associationNumber',
    mentions.map((mention) => mention.associationNumber),
  );
  const name = await find(
    'name',
    mentions.map((mention) => mention.folded),
  );

  const ids = new Set<RecordId>();
  for (const found of [businessId, associationNumber, name]) {
    for (const records of found.values()) for (const { id } of records) ids.add(id);
  }
  const homes = new Map<RecordId, RecordId[]>();
  for await (const batch of relationshipsFrom(store, 'LOCATED_IN', [...ids])) {
    for (const { from, to, validity } of batch) {
      const isPresent = validity.to === 'open' || validity.to === 'unknown';
      if (isPresent) homes.set(from, [...(homes.get(from) ?? []), to]);
    }
  }
  const areas = await store.readEntities([...new Set([...homes.values()].flat())]);
  const areaNames = new Map([...areas].map(([id, area]) => [id, searchableTexts(area)[0] ?? id]));
  return { businessId, associationNumber, name, homes, areaNames };
}

/** Holds each mention against the records and against what the list has named before. */
export class OrganisationRegistry {
  readonly #ofRecord = new Map<RecordId, OrganisationSubject>();
  readonly #listed = {
    businessId: new Map<string, OrganisationSubject>(),
    associationNumber: new Map<string, OrganisationSubject>(),
    name: new Map<string, OrganisationSubject[]>(),
  };

  constructor(
    private readonly list: LongList,
    private readonly candidates: Candidates,
  ) {}

  /** The name of a record's home. */
  homeName(home: RecordId): string {
    return this.candidates.areaNames.get(home) ?? home;
  }

  resolve(mention: OrganisationMention): OrganisationSubject | Ambiguous {
    const found =
      this.#byNumber(mention, 'businessId') ??
      this.#byNumber(mention, 'associationNumber') ??
      this.#byName(mention) ??
      new OrganisationSubject(undefined, mention.index, []);
    if (found instanceof Ambiguous) return found;
    this.#enter(mention, found);
    return found;
  }

  #byNumber(
    mention: OrganisationMention,
    key: 'businessId' | 'associationNumber',
  ): OrganisationSubject | Ambiguous | undefined {
    const value = mention[key];
    if (value === undefined) return undefined;
    const stored = (this.candidates[key].get(value) ?? []).map((record) =>
      this.#subject(record, mention),
    );
    const listed = this.#listed[key].get(value);
    const fitting = [...new Set(listed ? [...stored, listed] : stored)];
    // An equal business ID decides; an equal register number does unless the business IDs differ.
    return this.#only(
      key === 'businessId'
        ? fitting
        : fitting.filter((one) => !differs(one, mention, 'businessId')),
    );
  }

  #byName(mention: OrganisationMention): OrganisationSubject | Ambiguous | undefined {
    const stored = (this.candidates.name.get(mention.folded) ?? []).map((record) =>
      this.#subject(record, mention),
    );
    const listed = this.#listed.name.get(mention.folded) ?? [];
    const { home } = mention;
    const fitting = [...new Set([...stored, ...listed])].filter(
      (one) =>
        !differs(one, mention, 'businessId') &&
        !differs(one, mention, 'associationNumber') &&
        (home === undefined || one.home === undefined || one.livesIn(home)),
    );
    // Of several, those that are known to live there come before those of whom nobody has said.
    const living = fitting.filter((one) => home !== undefined && one.livesIn(home));
    return this.#only(living.length > 0 ? living : fitting);
  }

  #only(fitting: readonly OrganisationSubject[]): OrganisationSubject | Ambiguous | undefined {
    return fitting.length < 2 ? fitting[0] : new Ambiguous(candidateNames(this.list, fitting));
  }

  #subject(record: Entity<'Organisation'>, mention: OrganisationMention): OrganisationSubject {
    let subject = this.#ofRecord.get(record.id);
    if (!subject) {
      const homes = this.candidates.homes.get(record.id) ?? [];
      subject = new OrganisationSubject(record, mention.index, homes);
      this.#ofRecord.set(record.id, subject);
    }
    return subject;
  }

  /** From here on the list's other rows find it by whatever this one says. */
  #enter(mention: OrganisationMention, subject: OrganisationSubject): void {
    if (!subject.record && subject.name === '') subject.say('name_fi', mention.name);
    for (const key of ['businessId', 'associationNumber'] as const) {
      const value = mention[key];
      if (value === undefined) continue;
      subject.say(key, value);
      if (!this.#listed[key].has(value)) this.#listed[key].set(value, subject);
    }
    if (mention.home !== undefined && subject.home === undefined) subject.newHome = mention.home;
    const namesakes = this.#listed.name.get(mention.folded) ?? [];
    if (!namesakes.includes(subject)) {
      this.#listed.name.set(mention.folded, [...namesakes, subject]);
    }
  }
}

/** Whether the value is known on both sides and is not the same. */
function differs(
  subject: OrganisationSubject,
  mention: OrganisationMention,
  key: 'businessId' | 'associationNumber',
): boolean {
  const standing = subject.value(key);
  return standing !== undefined && mention[key] !== undefined && standing !== mention[key];
}
