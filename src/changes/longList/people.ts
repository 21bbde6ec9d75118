/** Which person each row of a list means, as a member or as a contact person. */
import { setImmediate } from 'node:timers/promises';
import { foldName } from '../../model/searchText.js';
import type { GraphStore } from '../../store/graphStore.js';
import { type LongList, ROWS_A_TURN } from './longList.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import {
  type PersonMention,
  PersonRegistry,
  type PersonSubject,
  readCandidates,
} from './personRegistry.js';
import type { Remarks } from './remarks.js';
import { Ambiguous, candidateNames, inOrder, type Resolved } from './settling/resolved.js';

export async function resolvePeople(
  store: GraphStore,
  list: LongList,
  organisations: Resolved<OrganisationSubject>,
  remarks: Remarks,
): Promise<Resolved<PersonSubject>> {
  const { mentions, mentionOfRow } = gatherMentions(list, organisations);
  const registry = new PersonRegistry(await readCandidates(store, mentions));
  const meant = new Array<PersonSubject | Ambiguous | undefined>(mentions.length);
  // Whoever is found by a known address comes first, then other addresses, then bare names: so each
  // name is held against all who have it, in whatever order the rows come.
  const rounds: ((mention: PersonMention) => readonly PersonSubject[] | undefined)[] = [
    (mention) => orNone(registry.withEmail(mention)),
    (mention) =>
      mention.email === undefined
        ? undefined
        : (orNone(registry.withEmail(mention)) ?? registry.withName(mention)),
    (mention) => registry.withName(mention),
  ];
  for (const find of rounds) {
    for (const [ordinal, mention] of mentions.entries()) {
      if (ordinal % ROWS_A_TURN === 0) await setImmediate();
      const fitting = meant[ordinal] ? undefined : find(mention);
      if (!fitting) continue;
      meant[ordinal] =
        fitting.length > 1
          ? new Ambiguous(candidateNames(list, fitting))
          : registry.enter(mention, fitting[0]);
    }
  }
  for (const [ordinal, mention] of mentions.entries()) {
    if (ordinal % ROWS_A_TURN === 0) await setImmediate();
    const subject = meant[ordinal];
    const row = list.rowNumber(mention.index);
    if (subject instanceof Ambiguous) {
      const { candidates } = subject;
      remarks.problem('ambiguousPerson', row, mention.field, mention.name, { candidates });
    } else if (subject) {
      takeOver(mention, subject, row, remarks);
    }
  }
  return inOrder(meant, mentionOfRow);
}

function orNone(fitting: readonly PersonSubject[]): readonly PersonSubject[] | undefined {
  return fitting.length > 0 ? fitting : undefined;
}

function gatherMentions(list: LongList, organisations: Resolved<OrganisationSubject>) {
  const mentions: PersonMention[] = [];
  const ordinals = new Map<string, number>();
  const mentionOfRow = new Int32Array(list.size).fill(-1);
  for (let index = 0; index < list.size; index++) {
    const field = list.value(index, 'person') === undefined ? 'contactPerson' : 'person';
    const name = list.value(index, field);
    if (name === undefined) continue;
    const organisation = organisations.ofRow[index] ?? -1;
    const key = [
      field,
      list.textNumber(index, field),
      list.textNumber(index, 'email'),
      organisation,
    ].join();
    let ordinal = ordinals.get(key);
    if (ordinal === undefined) {
      ordinals.set(key, (ordinal = mentions.length));
      mentions.push({
        index,
        field,
        name,
        folded: foldName(name),
        email: list.value(index, 'email'),
        organisation: organisations.subjects[organisation],
      });
    }
    mentionOfRow[index] = ordinal;
  }
  return { mentions, mentionOfRow };
}

/** Takes what the list says of the person's address; notes another name, or an earlier row's address. */
function takeOver(
  mention: PersonMention,
  subject: PersonSubject,
  row: number,
  remarks: Remarks,
): void {
  const of = subject.name;
  const { email, field, name, index } = mention;
  if (email !== undefined) {
    const known = subject.value('email');
    // Capital letters make no other address.
    const isKnown = String(known).toLowerCase() === email.toLowerCase();
    const kept = subject.say('email', isKnown ? known! : email, index);
    if (kept !== undefined && !isKnown) {
      remarks.note('otherValueKept', row, 'email', email, { kept: String(kept), of });
    }
  }
  if (subject.isCalled(mention.folded)) {
    subject.say('name', of, index);
  } else {
    remarks.note('otherValueKept', row, field, name, { kept: of, of });
  }
}
