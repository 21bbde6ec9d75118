/**
 * Municipalities merge: the old ones end, and one carries on, a new one or one of today. Their codes stay
 * with the days on which they held, and lead to the one that carries on.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import { parseDay } from '../../model/time/days.js';
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { changeSetId, isUuid, recordId } from '../../model/identifiers.js';
import type { Names } from '../../model/languages.js';
import { problem } from '../../model/errors/problems.js';
import {
  type Entity,
  nameProperties,
  type RecordId,
  type Relationship,
  type SourceReference,
} from '../../model/record.js';
import { searchableTexts } from '../../model/searchText.js';
import { validitySpans } from '../../model/time/validity.js';
import { municipalityByCode } from '../../records/municipalities.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { committed } from '../committed.js';

export interface SucceedMunicipality {
  readonly key: string;
  /** Those that end. */
  readonly municipalities: readonly RecordId[];
  /** The first day on which they are no more. */
  readonly on: string;
  /** The one that carries on: one of today, or what the new one is called. */
  readonly successor: RecordId | { readonly code: string; readonly names: Names };
  /** The areas that a new one belongs to; those of the old ones when left out. */
  readonly partOf?: readonly RecordId[] | undefined;
  readonly sources: readonly SourceReference[];
}

/** What is said of a municipality and goes on with the one that carries on. */
const CARRIED_ON = ['LOCATED_IN', 'OPERATES_IN', 'COVERS', 'CONTACT_FOR'] as const;

/**
 * Carries it out as one ChangeSet, and gives the id of the municipality that carries on. Throws
 * MissingRecordError for an id that no municipality has, InvalidInputError for one that has ended, a code
 * that is in use, or areas that have to be told. O(relationships of the municipalities).
 */
export async function succeedMunicipality(
  commanding: Commanding,
  command: SucceedMunicipality,
): Promise<Commanded & { id: RecordId }> {
  try {
    return await carryOut(commanding, command);
  } catch (error) {
    // What has been carried out has ended the old ones, and could not be a second time.
    const changeSet = changeSetId(command.key);
    const isTwice = error instanceof InvalidInputError;
    const before = isTwice ? await committed(commanding.store, changeSet) : undefined;
    if (!before) throw error;
    const { successor } = command;
    const id = typeof successor === 'string' ? successor : recordId(changeSet, 0);
    return { ...before, id };
  }
}

async function carryOut(
  commanding: Commanding,
  command: SucceedMunicipality,
): Promise<Commanded & { id: RecordId }> {
  const { on, sources } = command;
  const { store } = commanding;
  const day = parseDay(on);
  if (day === undefined) throw new InvalidInputError([problem('notADay', 'input.on', on, {})]);
  const builder = commandBuilder(commanding, 'Succeed a municipality', command.key);
  const old: Entity<'Area'>[] = [];
  for (const [place, id] of command.municipalities.entries()) {
    old.push(await municipality(commanding, id, `input.municipalities.${place}`, day));
  }
  const ids = old.map(({ id }) => id);
  const parts = lasting(await store.relationshipsOf('PART_OF', 'from', ids), day);
  const successor =
    typeof command.successor === 'string'
      ? await municipality(commanding, command.successor, 'input.successor', day)
      : { id: await found(commanding, builder, command, ids, parts), ...command.successor };
  if (ids.includes(successor.id) || new Set(ids).size < ids.length) {
    throw new InvalidInputError([problem('givenTwice', 'input.municipalities', ids, {})]);
  }
  const code = 'code' in successor ? successor.code : successor.properties.code;
  for (const { revision, ...area } of old) {
    const properties = { ...area.properties, ...(code !== undefined && { successorCode: code }) };
    const validity = { ...area.validity, to: on };
    builder.update({ ...area, properties, validity, status: 'ended' }, revision);
    const since = { validity: { from: on, to: 'open' }, sources };
    builder.createRelationship('SUCCEEDED_BY', area.id, successor.id, {}, since);
  }
  const governing = lasting(await store.relationshipsOf('GOVERNS', 'to', ids), day);
  for (const link of [...parts, ...governing]) endOn(builder, link, on);
  for (const kind of CARRIED_ON) {
    const own = lasting(await store.relationshipsOf(kind, 'to', [successor.id]), day);
    const tied = new Set(own.map(({ from }) => from));
    for (const link of lasting(await store.relationshipsOf(kind, 'to', ids), day)) {
      endOn(builder, link, on);
      if (tied.has(link.from)) continue;
      tied.add(link.from);
      const { status, sources: said, properties } = link;
      const validity = { from: on, to: link.validity.to };
      const carried = { validity, status, sources: [...said, ...sources] };
      builder.createRelationship(kind, link.from, successor.id, properties, carried);
    }
  }
  const commanded = await commit(commanding, builder.build(), (path) =>
    path.includes('.sources.') ? path.replace(/^.*\.(sources\.\d+)/, 'input.$1') : 'input',
  );
  return { ...commanded, id: successor.id };
}

/** A municipality that has not ended before the day. */
async function municipality(
  { records }: Commanding,
  id: RecordId,
  path: string,
  day: number,
): Promise<Entity<'Area'>> {
  const area = isUuid(id) ? await records.entity(id, 'Area') : undefined;
  if (!area) throw new MissingRecordError(id, 'Area', path);
  if (area.properties.kind !== 'municipality') {
    throw new InvalidInputError([problem('wrongKind', path, id, { expected: 'municipality' })]);
  }
  if (validitySpans(area.validity).possibleTo <= day) {
    throw new InvalidInputError([problem('alreadyEnded', path, id, { last: area.validity.to })]);
  }
  return area;
}

/** Creates the municipality that carries on, in the areas given or those that all the old ones are in. */
async function found(
  { records }: Commanding,
  builder: ChangeSetBuilder,
  { on, successor, partOf, sources }: SucceedMunicipality,
  old: readonly RecordId[],
  parts: readonly Relationship[],
): Promise<RecordId> {
  if (typeof successor === 'string') return successor;
  const { code, names } = successor;
  const other = await municipalityByCode(records, code);
  if (other) {
    throw new InvalidInputError([problem('codeInUse', 'input.code', code, { id: other.id })]);
  }
  const areas = new Set(parts.map(({ to }) => to));
  const shared = [...areas].filter((area) =>
    old.every((id) => parts.some(({ from, to }) => from === id && to === area)),
  );
  if (!partOf && shared.length < areas.size) {
    const differing = [...areas].filter((area) => !shared.includes(area));
    const named = await Promise.all(differing.map((id) => records.entity(id, 'Area')));
    const told = named.flatMap((area) => (area ? `${searchableTexts(area)[0]} (${area.id})` : []));
    throw new InvalidInputError([problem('areasDiffer', 'input.partOf', '', { areas: told })]);
  }
  const since = { validity: { from: on, to: 'open' }, sources };
  const properties = { ...nameProperties(names), code, kind: 'municipality' } as const;
  const id = builder.createEntity('Area', properties, since);
  for (const area of partOf ?? shared) builder.createRelationship('PART_OF', id, area, {}, since);
  return id;
}

/** Relationships that hold before the day and possibly from it on. */
function lasting(links: readonly Relationship[], day: number): readonly Relationship[] {
  return links.filter(({ validity }) => {
    const { possibleFrom, possibleTo } = validitySpans(validity);
    return possibleFrom < day && day < possibleTo;
  });
}

function endOn(builder: ChangeSetBuilder, link: Relationship, on: string): void {
  const { revision, ...content } = link;
  builder.update({ ...content, validity: { ...content.validity, to: on } }, revision);
}
