/** Which organisation each row of a list means, and what the list tells of it beyond its record. */
import { setImmediate } from 'node:timers/promises';
import type { Entity } from '../../model/record.js';
import { foldName } from '../../model/searchText.js';
import type { GraphStore } from '../../store/graphStore.js';
import { type LongList, ROWS_A_TURN } from './longList.js';
import {
  noCandidates,
  type OrganisationMention,
  OrganisationRegistry,
  type OrganisationSubject,
  readCandidates,
} from './organisationRegistry.js';
import type { Remarks } from './remarks.js';
import { Ambiguous, inOrder, type Resolved } from './settling/resolved.js';

/** What stands for the municipality that each text of the list names: an area, or what a list can tell. */
type Municipalities = ReadonlyMap<string, Pick<Entity<'Area'>, 'id'>>;

/** Without a store the organisations of the list are held against each other alone. */
export async function resolveOrganisations(
  store: GraphStore | undefined,
  list: LongList,
  municipalities: Municipalities,
  remarks: Remarks,
): Promise<Resolved<OrganisationSubject>> {
  const { mentions, mentionOfRow } = gatherMentions(list, municipalities);
  const candidates = store ? await readCandidates(store, mentions) : noCandidates;
  const registry = new OrganisationRegistry(list, candidates);

  const meant = new Array<OrganisationSubject | Ambiguous>(mentions.length);
  // Those that tell more of themselves come first, so that a bare name is held against them all.
  for (const distinctness of [2, 1, 0]) {
    for (const [ordinal, mention] of mentions.entries()) {
      if (ordinal % ROWS_A_TURN === 0) await setImmediate();
      if (distinctnessOf(mention) === distinctness) meant[ordinal] = registry.resolve(mention);
    }
  }
  for (const [ordinal, mention] of mentions.entries()) {
    if (ordinal % ROWS_A_TURN === 0) await setImmediate();
    const subject = meant[ordinal];
    if (subject && !(subject instanceof Ambiguous)) {
      takeOver(mention, subject, list, remarks);
    }
  }
  mentionOfRow.forEach((mention, index) => {
    const subject = meant[mention];
    if (!(subject instanceof Ambiguous)) return;
    const { candidates } = subject;
    const name = list.value(index, 'organisation');
    remarks.problem('ambiguousOrganisation', list.rowNumber(index), 'organisation', name, {
      candidates,
    });
  });
  return inOrder(meant, mentionOfRow);
}

const IDENTIFYING = [
  'organisation',
  'businessId',
  'associationNumber',
  'municipality',
  'kind',
] as const;

/** The distinct ways in which the list writes organisations, and the one of each row (-1: none). */
function gatherMentions(list: LongList, municipalities: Municipalities) {
  const mentions: OrganisationMention[] = [];
  const ordinals = new Map<string, number>();
  const mentionOfRow = new Int32Array(list.size).fill(-1);
  const fields = IDENTIFYING.filter((field) => list.says(field));
  for (let index = 0; index < list.size; index++) {
    const name = list.value(index, 'organisation');
    if (name === undefined) continue;
    let key = '';
    for (const field of fields) key += `${list.textNumber(index, field)},`;
    let ordinal = ordinals.get(key);
    if (ordinal === undefined) {
      ordinals.set(key, (ordinal = mentions.length));
      const municipality = list.value(index, 'municipality');
      mentions.push({
        index,
        name,
        folded: foldName(name),
        businessId: list.value(index, 'businessId'),
        associationNumber: list.value(index, 'associationNumber'),
        kind: list.value(index, 'kind'),
        home: municipality === undefined ? undefined : municipalities.get(municipality)?.id,
        municipality,
      });
    }
    mentionOfRow[index] = ordinal;
  }
  return { mentions, mentionOfRow };
}

function distinctnessOf({ businessId, associationNumber, home }: OrganisationMention): 0 | 1 | 2 {
  if (businessId !== undefined || associationNumber !== undefined) return 2;
  return home === undefined ? 0 : 1;
}

/** Takes what the row says; notes what an earlier row says against it, and another name. */
function takeOver(
  mention: OrganisationMention,
  subject: OrganisationSubject,
  list: LongList,
  remarks: Remarks,
): void {
  const of = subject.name;
  const { index } = mention;
  const row = list.rowNumber(index);
  for (const field of ['businessId', 'associationNumber', 'kind'] as const) {
    const value = mention[field];
    const kept = value === undefined ? undefined : subject.say(field, value, index);
    if (kept !== undefined) {
      remarks.note('otherValueKept', row, field, value, { kept: String(kept), of });
    }
  }
  if (!subject.isCalled(mention.folded)) {
    remarks.note('otherValueKept', row, 'organisation', mention.name, { kept: of, of });
  }
  const earlier = mention.home === undefined ? undefined : subject.sayHome(mention.home, index);
  if (earlier !== undefined) {
    const kept = list.value(earlier.rows[0] ?? -1, 'municipality') ?? '';
    remarks.note('otherValueKept', row, 'municipality', mention.municipality, { kept, of });
  }
}
