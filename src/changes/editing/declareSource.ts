/** A source is declared, with what it speaks for: of all else, what it does not list is not known. */
import type { CodeOf, scopeFacts } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { circumstancesOf, type Given, propertiesWith, unsaid } from './given.js';
import { placeInRecord } from '../refusal.js';

export interface Scope {
  /** A network, an area and all that lies in it, or the country for everything. */
  readonly subject: RecordId;
  readonly fact: CodeOf<typeof scopeFacts>;
  /** Whether it has all of them, so that what it does not list is known to be absent. */
  readonly complete: boolean;
  readonly firstDay?: string | null | undefined;
  readonly lastDay?: string | null | undefined;
}

export interface DeclareSource extends Given {
  readonly key: string;
  readonly scopes: readonly Scope[];
}

/**
 * Records a source and its scopes as one change, and gives its id. Throws MissingRecordError for a subject
 * that does not exist, InvalidInputError with every problem by its place.
 */
export async function declareSource(
  commanding: Commanding,
  { key, properties, scopes, ...given }: DeclareSource,
): Promise<Commanded & { id: RecordId }> {
  const builder = commandBuilder(commanding, 'Declare a source', key);
  const id = builder.createEntity(
    'Source',
    propertiesWith({}, properties),
    circumstancesOf(given, unsaid(commanding)),
  );
  for (const [place, { subject, fact, complete, ...days }] of scopes.entries()) {
    const at = `input.scopes.${place}`;
    const circumstances = circumstancesOf(days, unsaid(commanding), (day) => `${at}.${day}`);
    builder.createRelationship('SPEAKS_FOR', id, subject, { fact, complete }, circumstances);
  }
  const commanded = await commit(commanding, builder.build(), (path) => {
    const ordinal = Number(/^changes\.(\d+)\./.exec(path)?.[1] ?? 0);
    if (ordinal === 0) return placeInRecord(path);
    const inScope = placeInRecord(path).replace(/^input\.to$/, 'input.subject');
    return inScope.replace(/^input\./, `input.scopes.${ordinal - 1}.`);
  });
  return { id, ...commanded };
}
