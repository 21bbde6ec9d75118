/**
 * Entries for yearly confirmations: the work list and what was answered are for who may change the
 * records; the form is for whoever has the token of its link, and names nobody.
 */
import {
  type Access,
  command,
  connection,
  contact,
  each,
  edge,
  facts,
  type Fields,
} from './entries.js';

/** What is said in free words may name anybody. */
const freeText: Access = { ...contact, otherwise: 'refused' };

export const confirmationQueries: Fields = {
  confirmationList: command,
  // The token is the right.
  confirmationForm: facts,
};
export const confirmationCommands: Fields = {
  ...each(command, 'issueConfirmationLink revokeConfirmationLink reviewConfirmation'),
  answerConfirmation: facts,
};

export const confirmationTypes: { readonly [type: string]: Fields } = {
  ListedConfirmationConnection: each(command, `${connection} totalCount stages`),
  ListedConfirmationEdge: edge,
  ListedConfirmation: each(command, 'network stage stageName facts stale unknown confirmation'),
  ConfirmationStageTally: each(command, 'stage name networks'),
  Confirmation: each(command, 'id year stage expiresOn answeredOn answers version recordedAt'),
  ConfirmationAnswerGiven: {
    ...each(command, 'fact record kind field answer answerName accepted'),
    text: freeText,
  },
  // Reached by the token alone.
  ConfirmationForm: each(facts, 'network year expiresOn facts'),
  ConfirmationFact: {
    ...each(facts, 'id sort sortName known stale subject seat since role openness'),
    ...each(facts, 'mandateFrom mandateLastDay meetingsPerYear meetingHours answer answerText'),
  },
  ConfirmationPayload: each(facts, 'applied clientMutationId version confirmation revision'),
  ConfirmationLinkPayload: {
    ...each(facts, 'applied clientMutationId version confirmation revision'),
    token: command,
  },
  ConfirmationAnsweredPayload: each(facts, 'applied clientMutationId answered expiresOn'),
};
