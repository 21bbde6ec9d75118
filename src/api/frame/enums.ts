/** The model's code lists as GraphQL enums: a code `serviceArea` is written `SERVICE_AREA`. */
import { registerEnumType } from 'type-graphql';
import {
  areaKinds,
  type CodeList,
  membershipRoles,
  networkKinds,
  opennessCodes,
  organisationKinds,
  permanenceCodes,
  scopeFacts,
  statuses,
} from '../../model/codes.js';
import { entityDeclarations } from '../../model/kinds.js';
import { localeCodes } from '../../model/languages.js';
import { searchedKinds } from '../../records/search.js';

const names = new Map<string, readonly string[]>();
const written = new Map<string, string>();

/** A code as callers write it; undefined of what is the code of no enum. */
export function writtenCode(code: string): string | undefined {
  return written.get(code);
}

/** The values of an enum as they are written in GraphQL; undefined when none has the name. */
export function enumValues(name: string): readonly string[] | undefined {
  return names.get(name);
}

export function enumOf<Code extends string>(
  list: CodeList<Code>,
): { readonly [name: string]: Code } {
  const codes = Object.entries<string>(list.codes) as [Code, string][];
  const upper = (code: string) =>
    code
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      // A word of one letter is a word: everybodyKeepsAPlace.
      .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
      .toUpperCase();
  const object = Object.fromEntries(codes.map(([code]) => [upper(code), code]));
  for (const [name, code] of Object.entries(object)) written.set(code, name);
  names.set(list.name, Object.keys(object));
  registerEnumType(object, {
    name: list.name,
    description: list.description,
    valuesConfig: Object.fromEntries(
      codes.map(([code, description]) => [upper(code), { description }]),
    ),
  });
  return object;
}

const enums = new Map<CodeList, { readonly [name: string]: string }>();

/** The enum of a code list of the model, made once. */
export function enumOfCodes(list: CodeList): { readonly [name: string]: string } {
  const made = enums.get(list) ?? enumOf(list);
  enums.set(list, made);
  return made;
}

export const OrganisationKindEnum = enumOfCodes(organisationKinds);
export const NetworkKindEnum = enumOfCodes(networkKinds);
export const OpennessEnum = enumOfCodes(opennessCodes);
export const PermanenceEnum = enumOfCodes(permanenceCodes);
export const AreaKindEnum = enumOfCodes(areaKinds);
export const MembershipRoleEnum = enumOfCodes(membershipRoles);
export const ScopeFactEnum = enumOfCodes(scopeFacts);
export const RecordStatusEnum = enumOfCodes(statuses);

export const LocaleEnum = enumOfCodes(localeCodes);

export const OverlapDimensionEnum = enumOf({
  name: 'OverlapDimension',
  description: 'In which respect two networks are compared.',
  codes: {
    members: 'Organisations with a place in both.',
    people: 'People with a place in both. Needs the right to see people.',
    goals: 'Goals that both aim at.',
    tasks: 'Tasks that both have.',
    themes: 'Themes that both deal with.',
    targetGroups: 'Target groups that both are meant to reach.',
    memberCategories: 'Categories of members for whom both have a seat, filled or not.',
    level: 'Levels of cooperation that both are on.',
    area: 'People who live in a municipality that both work for, by the latest count up to the day.',
  },
});

export const OverlapMeasureEnum = enumOf({
  name: 'OverlapMeasure',
  description: 'By what pairs rank, the largest first.',
  codes: {
    jaccard: 'Shared of all that are in either: how alike the two are.',
    shared: 'The number of shared.',
    containment: 'The larger of the two shares of one’s that are also the other’s.',
    overlapCoefficient: 'Shared of those of the smaller.',
    weightedShared:
      'Shared, each counting 1/(n − 1) where n is the number of networks it sits in, or of members it has: who sits everywhere says little, and so does where everybody sits (Newman 2001).',
  },
});

export const OverlapRelationEnum = enumOf({
  name: 'OverlapRelation',
  description: 'What two networks are to each other: the first rule, in this order, that is met.',
  codes: {
    DUPLICATE: 'Half of all members are in both (jaccard ≥ 0.5), and at least 3 are.',
    ABSORBABLE:
      'One network’s members sit in the other (≥ 0.8), not the other way round (lower by ≥ 0.3); the smaller has at least 3 members.',
    PARALLEL:
      'The same tasks or goals (≥ 0.5) in the same area (≥ 0.5) by different members (jaccard < 0.2), who may be all different.',
    PARTIAL: 'A fifth of all members are in both (jaccard ≥ 0.2), and at least 3 are.',
    WEAK: 'None of the other rules is met.',
  },
});

export const MemberOverlapExplanationEnum = enumOf({
  name: 'MemberOverlapExplanation',
  description: 'What may explain that two members sit in the same networks.',
  codes: {
    largeNetworks:
      'At least half of the shared networks are among the one in a hundred that have most members of the kind.',
    sameHome: 'Two organisations are at home in one area (LOCATED_IN).',
    sameOrganisation: 'Two people represent one organisation (REPRESENTS).',
  },
});

export const OverlapExplanationEnum = enumOf({
  name: 'OverlapExplanation',
  description: 'What may explain an overlap without the two networks doing the same.',
  codes: {
    territorial:
      'At least 80 % of the organisations at home in the smaller area (fewer municipalities) sit in both.',
    popular:
      'At least half of the shared members are among the one in a hundred organisations that sit in most networks.',
    sameHost: 'One organisation runs both (HOSTED_BY).',
    oneGrewFromOther:
      'One carries on what the other was, or is a part of it (SUCCEEDED_BY, PART_OF), directly or through others in force on the day.',
  },
});

export const CountedThingEnum = enumOf({
  name: 'CountedThing',
  description: 'What was counted.',
  codes: {
    networks: 'Networks that certainly exist on the day.',
    organisations: 'Organisations that certainly exist on the day.',
    people: 'People who certainly are in force on the day.',
    places: 'Places in networks, each member counted once a network.',
    records: 'Records in the list.',
    concepts: 'Concepts of the vocabulary that networks are compared in.',
    municipalities: 'Municipalities that certainly exist on the day.',
  },
});

export const LeftOutReasonEnum = enumOf({
  name: 'LeftOutReason',
  description: 'Why something was not counted.',
  codes: {
    notInForce: 'Not in force on the day asked for.',
    status: 'It, or one of its ends, is proposed, planned or of unknown status.',
    possiblyValid: 'Only possibly in force: its start or end is known roughly or not at all.',
    repeatedPlace: 'The same member in the same network once more, in another role or time.',
    noPopulation:
      'Networks that work for a municipality whose people nobody has counted up to the day.',
    noOneCounty:
      'Networks that work for, or organisations at home in, no county that is known, or more than one.',
    noOneSector: 'Networks or organisations of no sector that is told, or of more than one.',
    moreParallels:
      'Pairs of networks alike by their work alone, beyond the 10,000 that share the most members.',
    noOneGroup:
      'Networks or organisations of no group (area, sector …) that is told, or of more than one.',
  },
});

export const EmptyReasonEnum = enumOf({
  name: 'EmptyReason',
  description: 'Why there is nothing in an answer.',
  codes: {
    nothingRecorded: 'Nothing of what the question is about is recorded on the day asked for.',
    nothingPasses: 'Something is recorded, and nothing of it passes what was asked for.',
    noneFound: 'Something was looked at, and nothing of it is what the question looks for.',
  },
});

export const WithheldReasonEnum = enumOf({
  name: 'WithheldReason',
  description: 'Why something is not told.',
  codes: {
    smallGroup:
      'It is a number of 1 to 4 people, or one from which such a number could be computed back.',
    notPermitted: 'The caller’s role may not see it.',
  },
});
export type WithheldReason = 'smallGroup' | 'notPermitted';

export const SearchKindEnum = enumOf({
  name: 'SearchKind',
  description: 'A kind of record that can be searched for.',
  codes: Object.fromEntries(
    searchedKinds.map((kind) => [
      kind,
      kind === 'ContactPerson'
        ? 'Contact persons. Needs the right to see people.'
        : entityDeclarations[kind].description,
    ]),
  ),
});
