/**
 * Entries for previews of imports: whoever may bring files in may see what others are about to bring in.
 * The counts may be of people, and what stands in a file may be anything of anybody.
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

const contents: Access = { ...contact, otherwise: 'refused' };

export const importQueries: Fields = each(command, 'importPreview importPreviews');
export const importCommands: Fields = each(command, 'previewImport commitImport');

export const importTypes: { readonly [type: string]: Fields } = {
  ImportPreviewConnection: each(facts, `${connection} totalCount`),
  ImportPreviewEdge: edge,
  ImportPreview: each(
    command,
    `id fileName digest revision spokenFor complete rows tallies missing problemCount noteCount
    remarks expiresOn broughtIn recordedBy recordedAt`,
  ),
  ImportTally: each(command, 'kind created updated confirmed ended unchanged'),
  ImportRemark: {
    ...each(command, 'isProblem code sheet row column'),
    ...each(contents, 'value message'),
  },
  PreviewImportPayload: each(facts, 'applied clientMutationId preview'),
  CommitImportPayload: each(facts, 'applied clientMutationId revision'),
};
