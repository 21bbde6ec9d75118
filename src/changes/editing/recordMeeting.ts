/** A meeting was held: when, by whom, who took part, and which duties it fulfils for whom. */
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import {
  circumstancesOf,
  type Given,
  type GivenProperties,
  idNow,
  propertiesWith,
  unsaid,
} from './given.js';
import { placeInRecord } from '../refusal.js';

export interface RecordMeeting extends Omit<Given, 'lastDay'> {
  readonly key: string;
  readonly properties: GivenProperties;
  /** The day of the meeting, or its first one. */
  readonly firstDay: string;
  /** Its last day; the same when left out. */
  readonly lastDay?: string | undefined;
  /** Networks, or the parties of a negotiation. */
  readonly heldBy: readonly RecordId[];
  readonly attendedBy: readonly RecordId[];
  readonly fulfils: readonly { readonly duty: RecordId; readonly bearer: RecordId }[];
}

/**
 * Records a meeting with all that is told of it as one change, and gives its id. Throws MissingRecordError
 * for a record that does not exist or may not stand there, InvalidInputError with every problem by its
 * place: a bearer of another kind than the duty's among them.
 */
export async function recordMeeting(
  commanding: Commanding,
  { key, properties, heldBy, attendedBy, fulfils, ...given }: RecordMeeting,
): Promise<Commanded & { id: RecordId }> {
  const lastDay = given.lastDay ?? given.firstDay;
  const circumstances = circumstancesOf({ ...given, lastDay }, unsaid(commanding));
  const builder = commandBuilder(commanding, 'Record a meeting', key);
  /** The place in the input of each change, by ordinal. */
  const places = ['input'];
  const now = (id: RecordId): Promise<RecordId> => idNow(commanding, id);
  const meeting = builder.createEntity('Meeting', propertiesWith({}, properties), circumstances);
  for (const [place, id] of heldBy.entries()) {
    builder.createRelationship('HELD', await now(id), meeting, {}, circumstances);
    places.push(`input.heldBy.${place}`);
  }
  for (const [place, id] of attendedBy.entries()) {
    builder.createRelationship('ATTENDED', await now(id), meeting, {}, circumstances);
    places.push(`input.attendedBy.${place}`);
  }
  for (const [place, { duty, bearer }] of fulfils.entries()) {
    const of = { bearer: await now(bearer) };
    builder.createRelationship('FULFILS', meeting, duty, of, circumstances);
    places.push(`input.fulfils.${place}`);
  }
  const commanded = await commit(commanding, builder.build(), (path) => {
    const ordinal = Number(/^changes\.(\d+)\./.exec(path)?.[1] ?? 0);
    if (ordinal === 0) return placeInRecord(path);
    const place = places[ordinal] ?? 'input';
    if (path.endsWith('.properties.bearer')) return `${place}.bearer`;
    return path.endsWith('.to') && place.startsWith('input.fulfils') ? `${place}.duty` : place;
  });
  return { id: meeting, ...commanded };
}
