/**
 * Finds the organisation that a list means. The same one when the business ID is equal, else the
 * number in the register of associations, else the folded name; a municipality or a number that
 * differs speaks against it.
 */
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { HOME } from '../../model/statements/statedFields.js';
import { findEntities, relationshipsFrom } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { LongList } from './longList.js';
import { Ambiguous, candidateNames } from './settling/resolved.js';
import type { Claim } from './settling/settling.js';
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

/** What is recorded beside an organisation: its homes, and what is said where sources differ. */
interface Recorded {
  readonly homes: readonly Relationship<'LOCATED_IN'>[];
  readonly statements: readonly Entity<'Statement'>[];
}

/** An organisation of the list with its homes: those of the record, or the one that the list gives. */
export class OrganisationSubject extends Subject<'Organisation'> {
  homeClaim: Claim | undefined;

  constructor(
    record: Entity<'Organisation'> | undefined,
    firstIndex: number,
    private readonly recorded: Recorded = { homes: [], statements: [] },
  ) {
    super('Organisation', record, firstIndex);
  }

  get storedHomes(): readonly Relationship<'LOCATED_IN'>[] {
    return this.recorded.homes;
  }

  get home(): RecordId | undefined {
    return this.storedHomes[0]?.to ?? (this.homeClaim && String(this.homeClaim.value));
  }

  /** By the record, by the list, or by a source that another one denies. */
  livesIn(area: RecordId): boolean {
    return (
      this.homeClaim?.value === area ||
      this.storedHomes.some(({ to }) => to === area) ||
      this.isStated(HOME, area)
    );
  }

  /** Takes the home that a row gives; gives back the one that an earlier row gave against it. */
  sayHome(area: RecordId, index: number): Claim | undefined {
    this.homeClaim ??= { field: HOME, value: area, rows: [index] };
    return this.homeClaim.value === area ? undefined : this.homeClaim;
  }

  /** Whether any source says so of the record, though another may stand. */
  isStated(field: string, value: string): boolean {
    const text = JSON.stringify(value);
    return this.recorded.statements.some(
      ({ properties }) => properties.field === field && properties.value === text,
    );
  }
}

/** Records that a list may mean, by each key, and their homes. */
interface Candidates {
  readonly businessId: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly associationNumber: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly name: ReadonlyMap<string, readonly Entity<'Organisation'>[]>;
  readonly homes: ReadonlyMap<RecordId, readonly Relationship<'LOCATED_IN'>[]>;
  readonly statements: ReadonlyMap<RecordId, readonly Entity<'Statement'>[]>;
}

export const noCandidates: Candidates = {
  businessId: new Map(),
  associationNumber: new Map(),
  name: new Map(),
  homes: new Map(),
  statements: new Map(),
};

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
  const homes = new Map<RecordId, Relationship<'LOCATED_IN'>[]>();
  for await (const batch of relationshipsFrom(store, 'LOCATED_IN', [...ids])) {
    for (const home of batch) {
      const { to } = home.validity;
      const isPresent = to === 'open' || to === 'unknown';
      if (isPresent) homes.set(home.from, [...(homes.get(home.from) ?? []), home]);
    }
  }
  const statements = await findEntities(store, 'Statement', 'record', [...ids]);
  return { businessId, associationNumber, name, homes, statements };
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

  resolve(mention: OrganisationMention): OrganisationSubject | Ambiguous {
    const found =
      this.#byNumber(mention, 'businessId') ??
      this.#byNumber(mention, 'associationNumber') ??
      this.#byName(mention) ??
      new OrganisationSubject(undefined, mention.index);
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
    // An equal business ID decides; an equal register number does unless business ID and name differ.
    return this.#only(
      key === 'businessId'
        ? fitting
        : fitting.filter(
            (one) => !differs(one, mention, 'businessId') || one.isCalled(mention.folded),
          ),
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
      subject = new OrganisationSubject(record, mention.index, {
        homes: this.candidates.homes.get(record.id) ?? [],
        statements: this.candidates.statements.get(record.id) ?? [],
      });
      this.#ofRecord.set(record.id, subject);
    }
    return subject;
  }

  /** From here on the list's other rows find it by whatever this one says. */
  #enter(mention: OrganisationMention, subject: OrganisationSubject): void {
    if (!subject.record && subject.name === '') {
      subject.say('name_fi', mention.name, mention.index);
    }
    for (const key of ['businessId', 'associationNumber'] as const) {
      const value = mention[key];
      if (value === undefined) continue;
      subject.say(key, value, mention.index);
      if (!this.#listed[key].has(value)) this.#listed[key].set(value, subject);
    }
    if (mention.home !== undefined) subject.sayHome(mention.home, mention.index);
    const namesakes = this.#listed.name.get(mention.folded) ?? [];
    if (!namesakes.includes(subject)) {
      this.#listed.name.set(mention.folded, [...namesakes, subject]);
    }
  }
}

/** Whether the value is known on both sides and is not the same by any source. */
function differs(
  subject: OrganisationSubject,
  mention: OrganisationMention,
  key: 'businessId' | 'associationNumber',
): boolean {
  const standing = subject.value(key);
  const value = mention[key];
  if (standing === undefined || value === undefined || standing === value) return false;
  return !subject.isStated(key, value);
}
