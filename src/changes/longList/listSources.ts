/** Which sources speak in a list: the file itself, and those that its rows name. */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { Entity, RecordId, SourceReference } from '../../model/record.js';
import { foldName } from '../../model/searchText.js';
import { columnLetters, placeOnSheet } from '../../model/statements/locator.js';
import { findEntities } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { LongList } from './longList.js';
import type { Speakers } from './settling/settling.js';

/** What is known of a list as a whole. */
export interface ListOrigin {
  /** Its title; for a file, the name of the file. */
  readonly title: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** The day for which it speaks, where that is known: YYYY-MM-DD. */
  readonly datedOn?: string | undefined;
  /** The day it is brought in: YYYY-MM-DD. */
  readonly importedOn: string;
  /** The sheet of a workbook that the list is. */
  readonly sheet?: string | undefined;
  /** The id that an earlier plan of the same gave its ChangeSet; follows from what it is of unless told. */
  readonly changeSet?: string | undefined;
}

/** The source of the file with these bytes, if it was brought in before. */
export async function findFileSource(
  store: GraphStore,
  { digest }: ListOrigin,
): Promise<Entity<'Source'> | undefined> {
  return (await findEntities(store, 'Source', 'digest', [digest])).get(digest)?.[0];
}

/**
 * Gives the sources of a row, and creates those that are new when the first change names them, so that
 * a list which changes nothing leaves no source behind.
 */
export class ListSources implements Speakers {
  readonly #titles = new Map<string, RecordId>();
  #file: RecordId | undefined;

  private constructor(
    private readonly list: LongList,
    private readonly origin: ListOrigin,
    private readonly builder: ChangeSetBuilder,
    fileSource: Entity<'Source'> | undefined,
    titled: ReadonlyMap<string, readonly Entity<'Source'>[]>,
  ) {
    this.#file = fileSource?.id;
    for (const [title, [source]] of titled) if (source) this.#titles.set(title, source.id);
  }

  static async read(
    store: GraphStore,
    list: LongList,
    origin: ListOrigin,
    builder: ChangeSetBuilder,
    fileSource: Entity<'Source'> | undefined,
  ): Promise<ListSources> {
    const titles = new Set(list.distinct('source').map(foldName));
    const titled = await findEntities(store, 'Source', 'title', [...titles]);
    return new ListSources(list, origin, builder, fileSource, titled);
  }

  /** The source that the row names, if any, then the file with the row's number. */
  ofRow(index: number): readonly SourceReference[] {
    return this.#at(index, `row ${this.list.rowNumber(index)}`);
  }

  /** The sources of memberships: of one that a mark says, the file with the cell of the mark. */
  get ofMemberships(): Speakers {
    return {
      ofRow: (index) => {
        const column = this.list.markColumn(index);
        if (column === undefined) return this.ofRow(index);
        return this.#at(index, `cell ${columnLetters(column)}${this.list.rowNumber(index)}`);
      },
      dayOf: (source) => this.dayOf(source),
    };
  }

  #at(index: number, place: string): readonly SourceReference[] {
    const locator = placeOnSheet(this.origin.sheet, place);
    const named = this.list.value(index, 'source');
    const file = { source: this.ofFile(), locator };
    return named === undefined ? [file] : [{ source: this.#titled(named) }, file];
  }

  /** The source that the file is; a new one when it was not brought in before. */
  ofFile(): RecordId {
    const { title, digest, datedOn, importedOn } = this.origin;
    this.#file ??= this.builder.createEntity(
      'Source',
      {
        title,
        digest,
        retrievedOn: importedOn,
        ...(datedOn === undefined ? {} : { publishedOn: datedOn }),
      },
      { sources: [] },
    );
    return this.#file;
  }

  /** The sources of the list that were known before it. */
  get known(): readonly RecordId[] {
    return [...(this.#file === undefined ? [] : [this.#file]), ...this.#titles.values()];
  }

  /** The day for which the file speaks; sources that its rows name tell none when they are new. */
  dayOf(source: RecordId): string | undefined {
    const { datedOn, importedOn } = this.origin;
    return source === this.#file ? (datedOn ?? importedOn) : undefined;
  }

  #titled(title: string): RecordId {
    const key = foldName(title);
    let id = this.#titles.get(key);
    if (id === undefined) {
      id = this.builder.createEntity('Source', { title }, { sources: [] });
      this.#titles.set(key, id);
    }
    return id;
  }
}
