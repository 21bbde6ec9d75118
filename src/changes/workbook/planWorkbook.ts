/**
 * Brings the rows of a workbook of all kinds into the store as one ChangeSet: all of it or nothing. The
 * same workbook again changes nothing; a record keeps the id that its row has.
 */
import type { Change, ChangeSet } from '../../model/changeSet.js';
import { parseDay } from '../../model/time/days.js';
import { changeSetId, isUuid, recordId } from '../../model/identifiers.js';
import type { RecordKind } from '../../model/kinds.js';
import type {
  Entity,
  RecordData,
  RecordId,
  Relationship,
  SourceReference,
} from '../../model/record.js';
import { ruleProblems } from '../../model/rules/rules.js';
import { recordProblems } from '../../model/validation.js';
import { holdsInventedData } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import { InventedDataError } from '../inventedDataError.js';
import { findFileSource, type ListOrigin } from '../longList/listSources.js';
import { matchEntities } from './matchEntities.js';
import { matchRelationships } from './matchRelationships.js';
import { type Mention, References } from './references.js';
import { mentionsOf, resolveRows } from './resolveRows.js';
import { settleRow } from './settleRow.js';
import type { SheetRemarks, SheetRow } from './sheetRow.js';

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

  const writing = new Writing(origin, spokenFor, remarks, {
    id: fileSource?.id ?? recordId(namespace, rows.length),
    isNew: fileSource === undefined,
  });
  for (const { row, id, stored } of entities) {
    const found = said.get(row);
    if (found) writing.write(found, stored, () => ({ kind: row.kind, id }));
  }
  for (const { said: found, id, ends, stored } of relationships) {
    writing.write(found, stored, () => ({ kind: found.row.kind, id, ...ends }));
  }
  const told = { tallies: writing.tallies, spokenFor, revision };
  if (remarks.problemCount > 0) return told;
  const changes = writing.changes();
  if (changes.length === 0) return told;
  const changeSet: ChangeSet = {
    id: changeSetId(['workbook', origin.digest, spokenFor, revision].join('\n')),
    author: origin.author,
    message: origin.message,
    recordedAt: origin.recordedAt,
    changes,
  };
  for (const { path, code, value, facts } of await ruleProblems(changeSet, store)) {
    writing.problemAt(path, code, value, facts);
  }
  return remarks.problemCount > 0 ? told : { ...told, changeSet };
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
  readonly #changes: Change[] = [];
  readonly #rows: SheetRow[] = [];
  #namesFile = false;

  constructor(
    private readonly origin: WorkbookOrigin,
    private readonly spokenFor: string,
    private readonly remarks: SheetRemarks,
    private readonly file: { readonly id: RecordId; readonly isNew: boolean },
  ) {}

  write(
    said: { row: SheetRow; properties: object; sources?: readonly SourceReference[] | undefined },
    stored: Entity | Relationship | undefined,
    identity: () => object,
  ): void {
    const { row } = said;
    const tally = this.tallies.get(row.kind) ?? { created: 0, updated: 0, unchanged: 0 };
    this.tallies.set(row.kind, tally);
    const ofWorkbook = () => this.#ofRow(row);
    const record = stored
      ? settleRow(stored, said as Parameters<typeof settleRow>[1], ofWorkbook, this.remarks)
      : this.#created(said, identity());
    if (!record) {
      tally.unchanged++;
      return;
    }
    tally[stored ? 'updated' : 'created']++;
    const problems = row.isFlawed ? [] : recordProblems(record, '');
    for (const { path, code, value, facts } of problems) {
      this.remarks.problem(code, row, columnOf(path), value, facts);
    }
    this.#rows.push(row);
    this.#changes.push(
      stored
        ? { action: 'update', record, expectedRevision: stored.revision }
        : { action: 'create', record },
    );
  }

  /** All changes; the file comes first when a record names it as its source. */
  changes(): readonly Change[] {
    return this.#namesFile && this.file.isNew
      ? [{ action: 'create', record: this.#fileRecord() }, ...this.#changes]
      : this.#changes;
  }

  /** A problem at a place of the ChangeSet, told at the row that it comes from. */
  problemAt(path: string, code: string, value: string, facts: object): void {
    const index = Number(/^changes\.(\d+)/.exec(path)?.[1] ?? 0);
    const row = this.#rows[index - (this.changes().length - this.#changes.length)];
    if (row) this.remarks.problem(code, row, columnOf(path), value, facts);
  }

  #created(
    { row, properties, sources }: Parameters<Writing['write']>[0],
    identity: object,
  ): RecordData {
    const { from = 'unknown', to = 'open', attestedOn = this.spokenFor } = row.validity;
    return {
      ...identity,
      properties,
      validity: { from, to, ...(attestedOn === null ? {} : { attestedOn }) },
      status: row.status ?? 'active',
      sources: sources ?? [this.#ofRow(row)],
    } as RecordData;
  }

  #ofRow({ sheet, row }: SheetRow): SourceReference {
    this.#namesFile = true;
    return { source: this.file.id, locator: `sheet ${sheet}, row ${row}` };
  }

  #fileRecord(): RecordData {
    const { title, digest, datedOn, importedOn } = this.origin;
    return {
      kind: 'Source',
      id: this.file.id,
      properties: {
        title,
        digest,
        retrievedOn: importedOn,
        ...(datedOn === undefined ? {} : { publishedOn: datedOn }),
      },
      validity: { from: 'unknown', to: 'open', attestedOn: this.spokenFor },
      status: 'active',
      sources: [],
    };
  }
}

/** The column that a path of the model leads to: "record.validity.to" is that of the last day. */
function columnOf(path: string): string | undefined {
  const last = path.split('.').at(-1);
  if (path.includes('.validity.')) {
    return { from: 'validFrom', to: 'validTo', attestedOn: 'attestedOn' }[last ?? ''];
  }
  return last === 'record' ? undefined : last;
}
