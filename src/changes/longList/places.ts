/** What each row of a list says: which member sits in which network, on what terms, by whose contact. */
import type { MembershipRole } from '../../model/codes.js';
import { type Day, formatDay } from '../../model/time/days.js';
import { type Validity, validitySpans } from '../../model/time/validity.js';
import type { LongList } from './longList.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import type { PersonSubject } from './personRegistry.js';
import type { Resolved } from './settling/resolved.js';
import type { MembershipTerms } from './settling/sameMembership.js';
import type { Subject } from './subject.js';

/** Members, networks and contact persons as numbers, by index of the row; -1 for none. */
export interface Places {
  /** Organisations, then people. */
  readonly members: readonly Subject[];
  readonly networks: readonly Subject<'Network'>[];
  readonly memberOfRow: Int32Array;
  readonly networkOfRow: Int32Array;
  /** Numbers of people who stand for the member, as against being it. */
  readonly contactOfRow: Int32Array;
}

export function placesOf(
  list: LongList,
  organisations: Resolved<OrganisationSubject>,
  people: Resolved<PersonSubject>,
  networks: Resolved<Subject<'Network'>>,
): Places {
  const isPerson = (index: number) => list.value(index, 'organisation') === undefined;
  return {
    members: [...organisations.subjects, ...people.subjects],
    networks: networks.subjects,
    memberOfRow: organisations.ofRow.map((organisation, index) => {
      const person = people.ofRow[index] ?? -1;
      if (!isPerson(index)) return organisation;
      return person < 0 ? -1 : person + organisations.subjects.length;
    }),
    networkOfRow: networks.ofRow,
    contactOfRow: people.ofRow.map((person, index) => (isPerson(index) ? -1 : person)),
  };
}

/**
 * The terms of each row. One with an unknown end is certain on the list's day, unless that day lies
 * outside of it. Equal validities are one object.
 */
export function readTerms(list: LongList, listDay: Day): (index: number) => MembershipTerms {
  const validities = new Map<number, Validity>();
  const ofRow = new Array<Validity>(list.size);
  const read = (index: number): Validity => {
    const key = list.textNumber(index, 'from') * 2 ** 26 + list.textNumber(index, 'to');
    let validity = validities.get(key);
    if (!validity) {
      const from = list.value(index, 'from') ?? 'unknown';
      const to = list.value(index, 'to') ?? 'open';
      validity = attestedOn({ from, to }, listDay);
      validities.set(key, validity);
    }
    return validity;
  };
  return (index) => {
    const validity = (ofRow[index] ??= read(index));
    return { role: list.value(index, 'role') as MembershipRole | undefined, validity };
  };
}

function attestedOn(validity: Validity, day: Day): Validity {
  if (validity.from !== 'unknown' && validity.to !== 'unknown') return validity;
  const { possibleFrom, possibleTo } = validitySpans(validity);
  const covers = possibleFrom <= day && day < possibleTo;
  return covers ? { ...validity, attestedOn: formatDay(day) } : validity;
}
