/**
 * Who may see and do what: an entry for every field of the GraphQL schema (a field of an interface has
 * its entry at the types that implement it). `docs/access.md` gives the reasons; a field without an entry,
 * or an entry without a field, stops the schema from being built.
 */
import type { Right } from '../model/roles.js';
import { commandAccess, payloadAccess } from './commands.js';
import { confirmationCommands, confirmationQueries, confirmationTypes } from './confirmations.js';
import { importCommands, importQueries, importTypes } from './importPreviews.js';
import { connectionAccess, declaredAccess, wayAccess } from './declared.js';
import { dutyQueries, dutyTypes } from './answers/duties.js';
import {
  type Access,
  command,
  connection,
  contact,
  each,
  edge,
  facts,
  type Fields,
  people,
  person,
  personsOnly,
  record,
  unlessPerson,
} from './entries.js';
import { municipalityAccess, municipalityQueries } from './answers/municipality.js';
import { loadAccess, loadQueries } from './answers/load.js';
import { mergingAccess, mergingQueries } from './answers/merging.js';
import { coverAccess, coverQueries } from './answers/cover.js';
import { questionAccess } from './answers/questions.js';
import { scenarioCommands, scenarioQueries, scenarioTypes } from './answers/scenarios.js';
import { reachAccess, reachQueries } from './answers/reach.js';
import { seatQueries, seatTypes } from './answers/seats.js';

const withheldPersons: Access = { right: 'people', tells: 'person', otherwise: 'withheld' };

const declared = declaredAccess();

export const accessTable: { readonly [type: string]: Fields } = {
  ...declared,
  ...connectionAccess(),
  Query: {
    ...declared['Query'],
    ...importQueries,
    ...confirmationQueries,
    ...coverQueries,
    ...mergingQueries,
    ...seatQueries,
    ...reachQueries,
    ...dutyQueries,
    ...loadQueries,
    ...municipalityQueries,
    ...each(facts, 'area areas municipalities municipality organisation organisations source'),
    ...each(facts, 'network networks overlap overlaps organisationOverlaps decisions'),
    ...scenarioQueries,
    ...each(facts, 'savedQuestion savedQuestions'),
    // Of organisations, areas and concepts alone.
    ...each(facts, 'gaps intersections'),
    // Of organisations and networks alone: people take no part in it.
    ...each(facts, 'communities brokerage'),
    ...each(facts, 'structure structureMeasures keyPlayers robustness'),
    uncovered: people,
    networkMap: people,
    // Leaves people out.
    search: { right: 'people', tells: 'person', otherwise: 'withheld' },
    node: unlessPerson,
    // Of a person, or of what one is in, there is none for who may not see people.
    history: withheldPersons,
    ...each(withheldPersons, 'conflicts provenance'),
    difference: withheldPersons,
    ...each(personsOnly, 'contactPerson contactPersons contactPersonOverlaps'),
  },
  Mutation: {
    ...each(
      command,
      'addMembership endMembership undoChange recordDecision withdrawDecision resolveConflict',
    ),
    ...scenarioCommands,
    ...each(command, 'saveQuestion removeQuestion'),
    ...commandAccess,
    ...importCommands,
    ...confirmationCommands,
  },
  Subscription: { changed: withheldPersons, analysisProgress: facts },
  // Of people nothing, for who may not know of them.
  Changed: { ...each(facts, 'revision complete'), records: withheldPersons },
  ChangedRecord: each(facts, 'kind id'),
  // Only for who knows the name that whoever asks has chosen; it tells of no record.
  AnalysisProgress: each(facts, 'step share'),
  ...payloadAccess,
  ...importTypes,
  ResolveConflictPayload: each(facts, 'applied clientMutationId revision'),
  SavedQuestionPayload: each(facts, 'applied clientMutationId savedQuestion version'),
  DecisionPayload: each(facts, 'applied clientMutationId decision version'),
  UndoChangePayload: each(facts, 'applied clientMutationId revision undone'),
  MembershipPayload: each(facts, 'applied clientMutationId membership revision'),

  Organisation: {
    ...each(facts, record),
    ...each(facts, 'aliases associationNumber businessId kind name names website'),
    ...each(facts, 'memberships mergedIds municipalities overlaps'),
    ...wayAccess('Organisation'),
    contactPersons: people,
  },
  Network: {
    ...each(facts, record),
    ...each(facts, 'aliases kind meetingHours meetingsPerYear name names openness permanence'),
    ...each(facts, 'purpose statutory termsOfParticipation municipalities'),
    ...each(facts, 'overlaps decisions confidence'),
    members: people,
    ...wayAccess('Network'),
  },
  // Of organisations they are facts; what is masked is who sits for himself or herself.
  Membership: { ...each(person, `${record} role`), ...each(facts, 'member network') },
  Place: {
    ...each(person, `${record} further kind role seat`),
    ...each(facts, 'member network'),
  },
  ContactPerson: {
    ...each(person, `${record} name legalBasis confirmedOn mergedIds erasedOn`),
    ...each(contact, 'email phone title'),
    ...each(personsOnly, 'memberships organisations overlaps'),
    ...wayAccess('ContactPerson'),
    withheld: facts,
  },
  Area: {
    ...each(facts, `${record} code kind municipalities name names population populationOn`),
    ...each(facts, 'latitude longitude'),
    ...wayAccess('Area'),
  },
  Municipality: {
    ...each(facts, `${record} code name names population populationOn`),
    ...each(facts, 'latitude longitude successor'),
    ...wayAccess('Area'),
  },
  Names: each(facts, 'fi sv en se smn sms'),
  Validity: each(facts, 'attestedOn from fromPrecision lastDay to toKind'),
  Source: {
    ...each(facts, record),
    ...each(facts, 'digest invented licence public publishedOn reliability retrievedOn'),
    ...each(facts, 'scopes title url'),
  },
  SourceReference: each(facts, 'locator source place fields'),
  // Of whom a caller may not know, there is none.
  StatedField: each(facts, 'record recordKind field fieldName value rule ruleText said'),
  StatedValue: each(facts, 'statement value isStanding statedOn reason sources'),
  StatedFieldConnection: each(facts, `${connection} totalCount`),
  StatedFieldEdge: edge,
  SourceScope: each(facts, 'area complete fact network validity'),

  About: {
    ...each(facts, 'asOf definition empty revision scenario staleSince'),
    ...each(people, 'counted leftOut sourceCount sources'),
  },
  EmptyAnswer: each(facts, 'reason text'),
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
  PlaceConnection: {
    ...each(people, `${connection} totalCount`),
    withheld: facts,
  },
  PlaceEdge: edge,
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
  ...scenarioTypes,
  // Of a question that needs a right, its arguments may name what the right is for.
  SavedQuestion: each(facts, 'id name question arguments language version recordedAt'),
  SavedQuestionConnection: each(facts, `${connection} totalCount`),
  SavedQuestionEdge: edge,
  DecisionVersion: each(facts, 'version recordedAt decision'),
  DecisionVersionConnection: each(facts, `${connection} totalCount`),
  DecisionVersionEdge: edge,
  DecisionConnection: each(facts, `${connection} totalCount`),
  DecisionEdge: edge,
  // Places of people are left out for who may not see people; what tells of them is not among the fields.
  DifferenceConnection: each(
    facts,
    `${connection} totalCount counts from fromRevision to toRevision`,
  ),
  DifferenceEdge: edge,
  Difference: each(facts, 'certain fields into kind membership nature record'),
  DifferenceCount: each(facts, 'count kind nature'),
  RecordChangeConnection: each(facts, `${connection} totalCount`),
  RecordChangeEdge: edge,
  RecordChange: {
    ...each(facts, 'action changeSet fields recordedAt revision'),
    ...each(withheldPersons, 'author message'),
  },
  FieldChange: { ...each(facts, 'field withheld'), ...each(withheldPersons, 'after before') },
  SearchConnection: each(facts, connection),
  SearchEdge: edge,

  ...mergingAccess,
  ...questionAccess,
  ...confirmationTypes,
  ...coverAccess,
  ...seatTypes,
  ...reachAccess,
  ...dutyTypes,
  ...loadAccess,
  ...municipalityAccess,
};

/** Values of arguments that need a right: they rank, filter or search by people. */
export const valueAccess: { readonly [type: string]: { readonly [value: string]: Right } } = {
  OverlapDimension: { PEOPLE: 'people' },
  MemberKind: { CONTACT_PERSON: 'people' },
  SearchKind: { CONTACT_PERSON: 'people' },
};
