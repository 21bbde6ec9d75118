/**
 * The answers to a confirmation are reviewed: what is taken over becomes one change, which can be undone,
 * with a source of its own.
 */
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { problem, type Problem } from '../../model/errors/problems.js';
import { changeSetId, isUuid } from '../../model/identifiers.js';
import type { CodeOf, scopeFacts } from '../../model/codes.js';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import { nameIn } from '../../model/languages.js';
import {
  type Entity,
  namesOf,
  type RecordData,
  type RecordId,
  type Relationship,
} from '../../model/record.js';
import type { AnsweredFact } from '../../model/workspace/confirmation.js';
import { type DocumentDraft, saveIdOf } from '../../model/workspace/documents.js';
import type { Standing } from '../../records/documents.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from '../workspace/saveDocument.js';
import { standingConfirmation } from './links.js';

export interface ReviewConfirmation {
  readonly key: string;
  readonly confirmation: RecordId;
  /** The version whose answers were reviewed. */
  readonly expectedVersion: number;
  /** Facts of which the answer is taken over: confirmed, or no longer so. */
  readonly accept: readonly string[];
}

export interface Reviewed extends DocumentSaved<'confirmation'> {
  /** What became of the records; undefined when nothing was taken over. */
  readonly commanded: Commanded | undefined;
}

/** Of which facts a source speaks that confirms records of a kind. */
const scopeOf: { readonly [kind in RecordKind]?: CodeOf<typeof scopeFacts> } = {
  MEMBER_OF: 'memberships',
  FILLED_BY: 'seats',
  HELD_BY: 'seats',
  Seat: 'seats',
  ContactPoint: 'contacts',
  COVERS: 'networks',
  Network: 'networks',
  ABOUT: 'concepts',
};

/**
 * Writes what is taken over, then that it was reviewed: sent again after a failure between the two, it
 * goes on from there. Throws MissingRecordError for a confirmation that does not stand, InvalidInputError
 * for what was not answered or cannot be taken over, DocumentConflictError when other answers stand than
 * were seen, EditConflictError when a record has changed since it was answered.
 */
export async function reviewConfirmation(
  commanding: Commanding,
  { key, confirmation: id, expectedVersion, accept }: ReviewConfirmation,
): Promise<Reviewed> {
  const { store, author, now } = commanding;
  const saveId = saveIdOf(key);
  const before = isUuid(id) ? await savedBefore<'confirmation'>(store, id, saveId) : undefined;
  if (before) return { ...before, commanded: undefined };
  const found = isUuid(id) ? (await store.workspace.read([id])).get(id) : undefined;
  const document = found && standingConfirmation(found);
  if (!document) throw new MissingRecordError(id, undefined, 'input.confirmation');
  const { subjects, content, version } = document;
  if (content.stage !== 'answered') {
    const code = content.stage === 'reviewed' ? 'reviewedAlready' : 'notAnswered';
    throw new InvalidInputError([problem(code, 'input.confirmation', id, {})]);
  }
  const { changeSet: _, ...kept } = content;
  const taken = takenOver(content.answers, accept);
  const accepted = new Set(accept);
  const commandKey = `reviewConfirmation ${id} ${version} ${[...accept].sort().join()}`;
  const draft: DocumentDraft<'confirmation'> = {
    ...{ id, kind: 'confirmation', saveId, author, savedAt: now.toISOString(), subjects },
    content: {
      ...{ ...kept, stage: 'reviewed' },
      ...(taken.length > 0 && { changeSet: changeSetId(commandKey) }),
      answers: content.answers.map((one) => ({ ...one, accepted: accepted.has(one.fact) })),
    },
  };
  if (expectedVersion !== version)
    return { ...(await saveDocument(store, draft, expectedVersion)), commanded: undefined };
  const commanded =
    taken.length > 0 ? await write(commanding, commandKey, document, taken, accept) : undefined;
  return { ...(await saveDocument(store, draft, expectedVersion)), commanded };
}

/** Throws InvalidInputError for facts that nobody answered, or by what changes no record by itself. */
function takenOver(answers: readonly AnsweredFact[], accept: readonly string[]): AnsweredFact[] {
  const answered = new Map(answers.map((one) => [one.fact, one]));
  const problems: Problem[] = [];
  const taken = accept.flatMap((fact, place) => {
    const path = `input.accept.${place}`;
    const one = answered.get(fact);
    const isTaken =
      one?.answer === 'confirmed' || (one?.answer === 'noLonger' && one.field === undefined);
    if (!one) problems.push(problem('noSuchRecord', path, fact, {}));
    else if (!isTaken) problems.push(problem('notToBeTakenOver', path, fact, {}));
    if (accept.indexOf(fact) < place) problems.push(problem('givenTwice', path, fact, {}));
    return one ? [one] : [];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return taken;
}

async function write(
  commanding: Commanding,
  commandKey: string,
  { subjects, content: { year, answeredOn } }: Standing<'confirmation'>,
  taken: readonly AnsweredFact[],
  accept: readonly string[],
): Promise<Commanded> {
  const { records } = commanding;
  const network = await records.existing(subjects[0]!, 'Network');
  const name = nameIn(namesOf(network.properties, 'name'), 'fi') ?? network.id;
  const day = answeredOn!;
  const builder = commandBuilder(commanding, `Review: confirmation ${year}`, commandKey);
  const title = `Vuosivahvistus ${year}: ${name} (sihteerin vastaus ${day})`;
  const source = builder.createEntity('Source', { title, publishedOn: day });
  const facts = new Set(
    taken.map(({ kind }) => scopeOf[kind]).filter((fact) => fact !== undefined),
  );
  for (const fact of facts) {
    // It says what is so of those that were asked about; who was not asked about is not told of.
    const scope = { fact, complete: false } as const;
    builder.createRelationship('SPEAKS_FOR', source, network.id, scope, {
      validity: { from: 'unknown', to: 'open', attestedOn: day },
    });
  }
  // Places in the change of what is taken over; several facts may be of one record.
  const placesOf = new Map<RecordId, { at: number; facts: AnsweredFact[] }>();
  for (const one of taken) {
    const known = placesOf.get(one.record);
    if (known) known.facts.push(one);
    else placesOf.set(one.record, { at: 0, facts: [one] });
  }
  for (const [record, place] of placesOf) {
    const [{ kind, revision }] = place.facts as [AnsweredFact];
    const stored = await readRecord(commanding, kind, record);
    if (!stored) throw new MissingRecordError(record, undefined, 'input.accept');
    const { revision: _, ...rest } = stored;
    const hasEnded = place.facts.some(({ answer }) => answer === 'noLonger');
    place.at = builder.size;
    builder.update(
      {
        ...rest,
        sources: [...rest.sources, { source }],
        ...(hasEnded && { validity: { ...rest.validity, to: day }, status: 'ended' as const }),
        ...(kind === 'ContactPoint' &&
          !hasEnded && { properties: { ...rest.properties, confirmedOn: day } }),
      } as RecordData,
      revision,
    );
  }
  return commit(commanding, builder.build(), (path) => {
    const at = Number(/^changes\.(\d+)\./.exec(path)?.[1] ?? -1);
    const place = [...placesOf.values()].find((one) => one.at === at);
    return place ? `input.accept.${accept.indexOf(place.facts[0]!.fact)}` : path;
  });
}

function readRecord(
  { records }: Commanding,
  kind: RecordKind,
  id: RecordId,
): Promise<Entity | Relationship | undefined> {
  return isEntityKind(kind) ? records.entity(id, kind) : records.relationship(kind, id);
}
