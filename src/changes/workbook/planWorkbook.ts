/**
 * Brings the rows of a workbook of all kinds into the store as one ChangeSet: all of it or nothing. The
 * same workbook again changes nothing; a record keeps the id that its row has.
 */
import { type Change, type ChangeSet, ChangeSetBuilder } from '../../model/changeSet.js';
import type { PropertyValue } from '../../model/declaration.js';
import { parseDay } from '../../model/time/days.js';
import { changeSetId, isUuid, recordId } from '../../model/identifiers.js';
import type { RecordKind } from '../../model/kinds.js';
import type { Entity, RecordData, RecordId, Relationship } from '../../model/record.js';
import { ruleProblems } from '../../model/rules/rules.js';
import { sheetColumns } from '../../model/sheetColumns.js';
import { isSameValue } from '../../model/statements/resolution.js';
import { statedFields } from '../../model/statements/statedFields.js';
import type { Validity } from '../../model/time/validity.js';
import { recordProblems } from '../../model/validation.js';
import { holdsInventedData } from '../../records/matching.js';
import { Sayings } from '../../records/sayings.js';
import type { GraphStore } from '../../store/graphStore.js';
import { InventedDataError } from '../inventedDataError.js';
import { findFileSource, type ListOrigin } from '../longList/listSources.js';
import { matchEntities, type MatchedEntity } from './matchEntities.js';
import { type MatchedRelationship, matchRelationships } from './matchRelationships.js';
import { type Mention, References } from './references.js';
import { mentionsOf, type ResolvedRow, resolveRows } from './resolveRows.js';
import { type SaidRow, settleRow, type SheetSettling } from './settleRow.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';
import { SheetSpeakers } from './sheetSpeakers.js';

export interface WorkbookOrigin extends ListOrigin {
  /** Who brings it in, as the change log names them. */
  readonly author: string;
  readonly message: string;
  /** The instant of the import, ISO. */
  readonly recordedAt: string;
  /** The kinds that the workbook has a sheet for. */
  readonly kinds: ReadonlySet<RecordKind>;
}

export interface KindTally {
  created: number;
  updated: number;
  unchanged: number;
}

export interface WorkbookPlan {
  /** Absent when nothing would change, or when there are problems. */
  readonly changeSet?: ChangeSet;
  readonly tallies: ReadonlyMap<RecordKind, KindTally>;
  /** The day for which the workbook speaks, YYYY-MM-DD. */
  readonly spokenFor: string;
  /** The revision that the plan was made against. */
  readonly revision: number;
}

/**
 * Holds rows against the store and tells what would change; writes nothing. What is wrong is added to
 * `remarks`; with any problem there, there is no ChangeSet. Throws InventedDataError for a store with
 * demonstration data. O(rows + records that they name).
 */
export async function planWorkbook(
  store: GraphStore,
  rows: readonly SheetRow[],
  origin: WorkbookOrigin,
  remarks: SheetRemarks,
): Promise<WorkbookPlan> {
  if (await holdsInventedData(store)) throw new InventedDataError(store.address);
  const revision = await store.revision();
  const fileSource = await findFileSource(store, origin);
  const spokenFor = dayOf(origin, fileSource);
  // What a file creates has the same ids whenever it is brought in.
  const namespace = changeSetId(`workbook\n${origin.digest}`);
  const ordinals = new Map(rows.map((row, ordinal) => [row, ordinal]));
  const idOf = (row: SheetRow): RecordId =>
    isUuid(row.id ?? '') ? row.id! : recordId(namespace, ordinals.get(row)!);

  const entities = await matchEntities(store, rows, idOf, remarks);
  const references = new References(store);
  for (const { row, id, stored } of entities) {
    const properties = { ...stored?.properties, ...row.properties };
    references.add({ kind: row.kind, id, properties }, isUuid(row.id ?? '') ? undefined : row.id);
  }
  const mentions: Mention[] = rows.flatMap(mentionsOf);
  await references.read(mentions);
  const said = resolveRows(rows, references, origin.kinds, remarks);
  const relationships = await matchRelationships(store, said, idOf, remarks);

  const file = { id: fileSource?.id ?? recordId(namespace, rows.length), spokenFor };
  const head = {
    id:
      origin.changeSet ?? changeSetId(['workbook', origin.digest, spokenFor, revision].join('\n')),
    author: origin.author,
    message: origin.message,
    recordedAt: origin.recordedAt,
  };
  const validity: Validity = { from: 'unknown', to: 'open', attestedOn: spokenFor };
  const settling: SheetSettling = {
    builder: new ChangeSetBuilder(head, { validity }),
    sayings: await readSayings(store, said, entities, relationships, fileSource),
    speakers: new SheetSpeakers(file.id, spokenFor),
    remarks,
    file: { title: origin.title, spokenFor },
  };
  const writing = new Writing(settling);
  for (const { row, id, stored } of entities) {
    const found = said.get(row);
    if (found) writing.write(found, stored, () => ({ kind: row.kind, id }));
  }
  for (const { said: found, id, ends, stored } of relationships) {
    writing.write(found, stored, () => ({ kind: found.row.kind, id, ...ends }));
  }
  const told = { tallies: writing.tallies, spokenFor, revision };
  if (remarks.problemCount > 0) return told;
  const written = [...writing.changes, ...settling.builder.build().changes];
  if (written.length === 0) return told;
  const first =
    fileSource || !written.some((change) => names(change, file.id))
      ? []
      : [fileRecord(origin, file)];
  const changeSet: ChangeSet = { ...head, changes: [...first, ...written] };
  for (const { path, code, value, facts } of await ruleProblems(changeSet, store)) {
    writing.problemAt(path, code, value, facts, first.length);
  }
  return remarks.problemCount > 0 ? told : { ...told, changeSet };
}

/** What is said already of the records that the rows are, with each source that speaks or is spoken of. */
function readSayings(
  store: GraphStore,
  said: ReadonlyMap<SheetRow, ResolvedRow>,
  entities: readonly MatchedEntity[],
  relationships: readonly MatchedRelationship[],
  fileSource: Entity<'Source'> | undefined,
): Promise<Sayings> {
  const records = [...entities, ...relationships].flatMap(({ stored }) => stored ?? []);
  const named = [...said.values()].flatMap(({ sources = [] }) =>
    sources.map(({ source }) => source),
  );
  const entering = new Map(
    entities
      .filter(({ row }) => row.kind === 'Source')
      .map(({ row, id, stored }) => {
        const properties = { ...stored?.properties, ...row.properties };
        return [id, { ...stored, kind: 'Source', id, properties } as Entity<'Source'>];
      }),
  );
  return Sayings.on(store, records, fileSource ? [...named, fileSource.id] : named, entering);
}

function names(change: Change, source: RecordId): boolean {
  return change.action !== 'delete' && change.record.sources.some((one) => one.source === source);
}

/** The same file speaks for the same day whenever it is brought in. */
function dayOf(origin: ListOrigin, fileSource: Entity<'Source'> | undefined): string {
  const { publishedOn, retrievedOn } = fileSource?.properties ?? {};
  const day = origin.datedOn ?? publishedOn ?? retrievedOn ?? origin.importedOn;
  if (parseDay(day) === undefined) throw new RangeError(`Expected YYYY-MM-DD, got "${day}".`);
  return day;
}

/** Gathers the changes, and knows of which row each is. */
class Writing {
  readonly tallies = new Map<RecordKind, KindTally>();
  readonly changes: Change[] = [];
  readonly #rows: SheetRow[] = [];

  constructor(private readonly settling: SheetSettling) {}

  write(found: SaidRow, stored: Entity | Relationship | undefined, identity: () => object): void {
    const { row } = found;
    const { remarks } = this.settling;
    const tally = this.tallies.get(row.kind) ?? { created: 0, updated: 0, unchanged: 0 };
    this.tallies.set(row.kind, tally);
    const said = withoutManaged(found, stored, remarks);
    const record = stored
      ? settleRow(stored, said, this.settling)
      : this.#created(said, identity());
    const isSame = stored && (!record || isSameValue(contentOf(record), contentOf(stored)));
    tally[stored ? (isSame ? 'unchanged' : 'updated') : 'created']++;
    if (!record) return;
    const problems = row.isFlawed ? [] : recordProblems(record, '');
    for (const { path, code, value, facts } of problems) {
      remarks.problem(code, row, columnOf(path), value, facts);
    }
    this.#rows.push(row);
    this.changes.push(
      stored
        ? { action: 'update', record, expectedRevision: stored.revision }
        : { action: 'create', record },
    );
  }

  /** A problem at a place of the ChangeSet, told at the row that it comes from. */
  problemAt(path: string, code: string, value: string, facts: object, offset: number): void {
    const index = Number(/^changes\.(\d+)/.exec(path)?.[1] ?? 0);
    const row = this.#rows[index - offset];
    if (row) this.settling.remarks.problem(code, row, columnOf(path), value, facts);
  }

  #created({ row, properties, sources }: SaidRow, identity: object): RecordData {
    const { speakers, file } = this.settling;
    const { from = 'unknown', to = 'open', attestedOn = file.spokenFor } = row.validity;
    const said = Object.entries(properties).filter(([, value]) => value !== null);
    const record = {
      ...identity,
      properties: Object.fromEntries(said),
      validity: { from, to, ...(attestedOn === null ? {} : { attestedOn }) },
      status: row.status ?? 'active',
      sources: sources ?? [],
    } as RecordData;
    if (sources) return record;
    return { ...record, sources: [speakers.ofWorkbook(row, statedFields(record))] };
  }
}

/** Without who says so. */
function contentOf({ properties, validity, status }: RecordData | Entity | Relationship) {
  return { properties, validity, status };
}

/**
 * Without what the program keeps by itself, unless the row brings back a record of an export that is not
 * there; what is left out is told where it would have changed something.
 */
function withoutManaged(
  said: SaidRow,
  stored: Entity | Relationship | undefined,
  remarks: SheetRemarks,
): SaidRow {
  const { row } = said;
  if (!stored && row.version !== undefined && isUuid(row.id ?? '')) return said;
  const managed = sheetColumns(row.kind).filter(
    ({ key, declared }) => declared?.managed && key in said.properties,
  );
  if (managed.length === 0) return said;
  const properties = { ...said.properties };
  for (const { key } of managed) {
    const kept = (stored?.properties as { readonly [name: string]: PropertyValue } | undefined)?.[
      key
    ];
    const value = properties[key];
    if (!isSameValue(kept ?? null, value)) remarks.note('managedKept', row, key, value ?? '', {});
    delete properties[key];
  }
  return { ...said, properties };
}

function fileRecord(
  { title, digest, datedOn, importedOn }: WorkbookOrigin,
  { id, spokenFor }: { readonly id: RecordId; readonly spokenFor: string },
): Change {
  const record: RecordData = {
    kind: 'Source',
    id,
    properties: {
      title,
      digest,
      retrievedOn: importedOn,
      ...(datedOn === undefined ? {} : { publishedOn: datedOn }),
    },
    validity: { from: 'unknown', to: 'open', attestedOn: spokenFor },
    status: 'active',
    sources: [],
  };
  return { action: 'create', record };
}

/** The column that a path of the model leads to: "record.validity.to" is that of the last day. */
function columnOf(path: string): string | undefined {
  const last = path.split('.').at(-1);
  if (path.includes('.validity.')) {
    return { from: 'validFrom', to: 'validTo', attestedOn: 'attestedOn' }[last ?? ''];
  }
  return last === 'record' ? undefined : last;
}
