/**
 * Who may see and do what: an entry for every field of the GraphQL schema (a field of an interface has
 * its entry at the types that implement it). `docs/access.md` gives the reasons; a field without an entry,
 * or an entry without a field, stops the schema from being built.
 */
import type { Right } from '../model/roles.js';

/** What a caller without the right gets. */
export type Otherwise =
  /** FORBIDDEN, naming what is missing and what to do. */
  | 'refused'
  /** A value that tells nothing of the person: a pseudonym, null, an empty list. */
  | 'masked'
  /** The record as if it were not there, when it is a person's. */
  | 'absent'
  /** What the question makes for who may not know of people: without them, small groups withheld. */
  | 'withheld';

export interface Access {
  readonly right: Right;
  /** Whether the value is personal, or is or follows from a number of people. */
  readonly tells: 'facts' | 'person' | 'numberOfPeople';
  readonly otherwise: Otherwise;
}

type Fields = { readonly [field: string]: Access };

/** Facts of organisations, networks and areas, and the frame of answers: for everybody. */
const facts: Access = { right: 'look', tells: 'facts', otherwise: 'refused' };
const person: Access = { right: 'people', tells: 'person', otherwise: 'masked' };
const contact: Access = { right: 'contact', tells: 'person', otherwise: 'masked' };
const personsOnly: Access = { right: 'people', tells: 'person', otherwise: 'refused' };
const unlessPerson: Access = { right: 'people', tells: 'person', otherwise: 'absent' };
const people: Access = { right: 'people', tells: 'numberOfPeople', otherwise: 'withheld' };
const command: Access = { right: 'change', tells: 'facts', otherwise: 'refused' };

function each(access: Access, names: string): Fields {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, access]),
  );
}

const record = 'id validity status revision sources';
const connection = 'nodes edges pageInfo about';
const edge = each(facts, 'cursor node');
const pair: Fields = {
  ...each(facts, 'a b members relation relationName rule explanations explanationTexts decision'),
  // Only who may rank by people gets the measures of people here.
  ...each(facts, 'measures sharedOrganisations'),
  people,
  sharedPeople: personsOnly,
};

export const accessTable: { readonly [type: string]: Fields } = {
  Query: {
    ...each(facts, 'area areas municipalities municipality organisation organisations source'),
    ...each(facts, 'network networks overlap overlaps decisions'),
    networkMap: people,
    // Leaves people out.
    search: { right: 'people', tells: 'person', otherwise: 'withheld' },
    node: unlessPerson,
    ...each(personsOnly, 'contactPerson contactPersons'),
  },
  Mutation: each(command, 'addMembership endMembership recordDecision withdrawDecision'),
  DecisionPayload: each(facts, 'applied clientMutationId decision version'),
  MembershipPayload: each(facts, 'applied clientMutationId membership revision'),

  Organisation: {
    ...each(facts, record),
    ...each(facts, 'aliases associationNumber businessId kind name names website'),
    ...each(facts, 'memberships municipalities'),
    contactPersons: people,
  },
  Network: {
    ...each(facts, record),
    ...each(facts, 'aliases kind meetingHours meetingsPerYear name names openness permanence'),
    ...each(facts, 'purpose statutory termsOfParticipation municipalities overlaps decisions'),
    members: people,
  },
  // Of organisations they are facts; what is masked is who sits for himself or herself.
  Membership: { ...each(person, `${record} role`), ...each(facts, 'member network') },
  ContactPerson: {
    ...each(person, `${record} name`),
    ...each(contact, 'email phone title'),
    ...each(personsOnly, 'memberships organisations'),
    withheld: facts,
  },
  Area: each(facts, `${record} code kind municipalities name names population populationOn`),
  Municipality: {
    ...each(facts, `${record} code name names population populationOn`),
    ...each(facts, 'latitude longitude successor'),
  },
  Names: each(facts, 'fi sv en se smn sms'),
  Validity: each(facts, 'attestedOn from fromPrecision lastDay to toKind'),
  Source: {
    ...each(facts, record),
    ...each(facts, 'invented licence publishedOn reliability retrievedOn scopes title url'),
  },
  SourceReference: each(facts, 'locator source'),
  SourceScope: each(facts, 'complete fact network validity'),

  About: {
    ...each(facts, 'asOf definition revision staleSince'),
    ...each(people, 'counted leftOut sourceCount sources'),
  },
  Counted: { ...each(facts, 'text what withheld'), count: people },
  LeftOut: { ...each(facts, 'reason text'), count: people },
  PageInfo: each(facts, 'endCursor hasNextPage hasPreviousPage startCursor'),

  OrganisationConnection: each(facts, `${connection} totalCount`),
  OrganisationEdge: edge,
  NetworkConnection: each(facts, `${connection} totalCount`),
  NetworkEdge: edge,
  AreaConnection: each(facts, `${connection} totalCount`),
  AreaEdge: edge,
  MunicipalityConnection: each(facts, `${connection} totalCount`),
  MunicipalityEdge: edge,
  MembershipConnection: {
    ...each(people, `${connection} totalCount`),
    withheld: facts,
  },
  MembershipEdge: edge,
  ContactPersonConnection: {
    ...each(people, `${connection} totalCount`),
    withheld: facts,
  },
  ContactPersonEdge: edge,
  Decision: {
    ...each(facts, 'id networks decision decisionName survivor revisitOn reason decidedOn'),
    ...each(facts, 'version versions recordedAt'),
    ...each(person, 'decidedBy recordedBy'),
  },
  DecisionVersion: each(facts, 'version recordedAt decision'),
  DecisionVersionConnection: each(facts, `${connection} totalCount`),
  DecisionVersionEdge: edge,
  DecisionConnection: each(facts, `${connection} totalCount`),
  DecisionEdge: edge,
  SearchConnection: each(facts, connection),
  SearchEdge: edge,

  OverlapConnection: each(facts, `${connection} totalCount possible`),
  OverlapPairEdge: edge,
  OverlapPair: pair,
  OverlapAnswer: { ...pair, about: facts },
  OverlapMeasuresObject: {
    ...each(facts, 'shared sizeA sizeB jaccard'),
    ...each(facts, 'containmentAB containmentBA overlapCoefficient weightedShared'),
  },
  PeopleOverlap: {
    ...each(people, 'shared sizeA sizeB jaccard'),
    ...each(people, 'containmentAB containmentBA overlapCoefficient weightedShared'),
    withheld: facts,
  },
  PossibleOverlaps: each(facts, 'count'),

  NetworkMap: each(facts, 'about drawn edges nodes total'),
  MapNode: { ...each(facts, 'id kind name network'), ...each(people, 'members size x y') },
  MapEdge: each(facts, 'shared source target weight'),
  MapCounts: each(facts, 'edges networks'),
};

/** Values of arguments that need a right: they rank, filter or search by people. */
export const valueAccess: { readonly [type: string]: { readonly [value: string]: Right } } = {
  OverlapDimension: { PEOPLE: 'people' },
  SearchKind: { CONTACT_PERSON: 'people' },
};
