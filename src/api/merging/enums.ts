/** The codes of mergers as GraphQL enums. */
import type { ArgumentCode, ArgumentSide } from '../../questions/merging/argument.js';
import type { MergeReason } from '../../questions/merging/mergers.js';
import { enumOf } from '../frame/enums.js';

export const MergeReasonEnum = enumOf<MergeReason>({
  name: 'MergeReason',
  description: 'In what the network that carries on goes before the other: the first that differs.',
  codes: {
    fulfilsAlone: 'It alone fulfils a duty; the other fulfils none alone.',
    statutory: 'It is statutory; of the other nobody says so.',
    permanent: 'It is permanent; of the other nobody says so.',
    widerMandate: 'It works for more municipalities.',
    moreMembers: 'It has more members.',
    older: 'It is older, as far as is certain.',
    lowerId: 'Nothing that is known tells them apart.',
    holdsItsMembers:
      'Nearly all members of the other sit in it already, though the other would go before it by the rest.',
  },
});

export const ArgumentSideEnum = enumOf<ArgumentSide>({
  name: 'ArgumentSide',
  description: 'What an argument speaks for.',
  codes: {
    for: 'For the merger.',
    against: 'Against it.',
    unknown: 'For neither: it names what is not known.',
  },
});

const leftToNobody = 'that no network but those that end has: nobody would have them any more.';
const leftToOthers = 'of the networks that end which the survivor lacks, and others have.';
const untold =
  'Networks of which nothing is recorded in this respect; nothing is concluded of them.';

export const ArgumentCodeEnum = enumOf<ArgumentCode>({
  name: 'ArgumentCode',
  description:
    'What an argument is about. Left to nobody and to others is told where something is recorded of the survivor.',
  codes: {
    sharedMembers: 'Organisations with a place in two of them or more.',
    sharedGoals: 'Goals of two of them or more.',
    sharedTasks: 'Tasks of two of them or more.',
    sharedTargetGroups: 'Target groups of two of them or more.',
    sharedArea: 'Municipalities of two of them or more.',
    hoursSaved: 'Meeting hours a year that all of their members together save.',
    everybodyKeepsAPlace:
      'Every organisation in those that end has a place in another network too.',
    organisationsLoseOnlyPlace:
      'Organisations with a place in those that end and in no other network: they lose their only place unless the survivor takes them in.',
    peopleLoseOnlyPlace:
      'The same of people. Only for who may know of people; for others it is left out.',
    goalsLeftToNobody: `Goals ${leftToNobody}`,
    goalsLeftToOthers: `Goals ${leftToOthers}`,
    tasksLeftToNobody: `Tasks ${leftToNobody}`,
    tasksLeftToOthers: `Tasks ${leftToOthers}`,
    targetGroupsLeftToNobody: `Target groups ${leftToNobody}`,
    targetGroupsLeftToOthers: `Target groups ${leftToOthers}`,
    memberCategoriesLeftToNobody: `Categories of members for seats ${leftToNobody}`,
    memberCategoriesLeftToOthers: `Categories of members for seats ${leftToOthers}`,
    areaLeftToNobody: `Municipalities ${leftToNobody}`,
    areaLeftToOthers: `Municipalities ${leftToOthers}`,
    widerArea: 'Municipalities that the survivor works for and none of those that end.',
    dutiesLeftToOthers:
      'Duties that those that end fulfil for a bearer and the survivor does not; another network does. Counted once a bearer.',
    mandatesRunning:
      'Who sits on a seat of those that end by a mandate that runs beyond the day. People only for who may know of them. Counted are seats.',
    statutory: 'Networks that would end though a law or a statute requires them.',
    differentOpenness: 'Networks that would end and are open to others than the survivor is.',
    differentPermanence: 'Networks that would end and are meant to last otherwise.',
    hoursAdded:
      'Meeting hours a year that all of their members together would sit more: the survivor meets more than what ends.',
    hoursUnknown: 'Networks of which it is not known how often or how long they meet.',
    goalsUnknown: untold,
    tasksUnknown: untold,
    targetGroupsUnknown: untold,
    memberCategoriesUnknown: `${untold} Not where no seat of any of them is for a category.`,
    areaUnknown: untold,
    mandatesUnknown:
      'Who sits on a seat of those that end of whom no mandate is recorded. Counted are seats.',
    opennessUnknown: untold,
  },
});
