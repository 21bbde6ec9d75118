/** The work list of the yearly confirmation: which bodies have been asked, have answered, and what there is to confirm. */
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import { confirmation, type ConfirmationStage } from '../../model/workspace/confirmation.js';
import type { RecordId } from '../../model/record.js';
import type { Documents, Standing } from '../../records/documents.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { certainNodes } from '../matrix/networkBodies.js';
import { type ConfirmationFact, confirmationFacts } from './facts.js';

export type ListedStage = ConfirmationStage | 'notAsked';
const stages: readonly ListedStage[] = ['notAsked', 'asked', 'answered', 'reviewed'];

export interface ConfirmationListArguments extends PageArguments {
  readonly year: number;
  readonly filter?: NetworkFilter | undefined;
  readonly stages?: readonly ListedStage[] | undefined;
}

export interface ListedConfirmation {
  readonly network: RecordId;
  readonly stage: ListedStage;
  readonly document: Standing<'confirmation'> | undefined;
  readonly facts: () => Promise<readonly ConfirmationFact[]>;
}

export interface ConfirmationList extends Page<ListedConfirmation> {
  readonly about: About;
  /** All networks that the filter lets through, by stage. */
  readonly stages: readonly { readonly stage: ListedStage; readonly networks: number }[];
}

/**
 * Networks by name. Throws InvalidInputError for what the filter names and is not there, and a year or a
 * page out of range. O(n log n) in the networks and a read of the confirmations of the year; facts of each when asked.
 */
export async function confirmationList(
  asking: Asking,
  reader: DetailReader,
  documents: Documents<'confirmation'>,
  { year, filter, stages: wanted, first, after }: ConfirmationListArguments,
): Promise<ConfirmationList> {
  const { minimum, maximum } = confirmation.fields.year;
  if (year < minimum || year > maximum) {
    throw new InvalidInputError([problem('outOfRange', 'year', year, { minimum, maximum })]);
  }
  const view = viewOf(asking, filter?.statuses);
  const { ids } = view.graph.nodes;
  const passes = networkPredicate(view, filter);
  const all = certainNodes(view, 'Network');
  const ofYear = new Map(
    (await documents.all())
      .filter(({ content }) => content.year === year)
      .map((document) => [document.subjects[0], document]),
  );
  const lookedAt = all.filter(passes).map((node): ListedConfirmation => {
    const network = ids.idOf(node);
    const document = ofYear.get(network);
    const stage = document?.content.stage ?? 'notAsked';
    return { network, stage, document, facts: () => confirmationFacts(asking, reader, network) };
  });
  const ranks = await asking.nameOrder.ranks(ids, 'Network');
  const rankOf = ({ network }: ListedConfirmation) => ranks[ids.numberOf(network)]!;
  const found = lookedAt
    .filter(({ stage }) => !wanted || wanted.includes(stage))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.network < b.network ? -1 : 1));
  return {
    ...pageOf(found, ({ network }) => network, first, after),
    about: {
      ...aboutRecords(asking, 'confirmations:definition', found.length, 0),
      empty: found.length === 0 ? emptyReason(all.length, lookedAt.length) : undefined,
    },
    stages: stages.flatMap((stage) => {
      const networks = lookedAt.filter((one) => one.stage === stage).length;
      return networks === 0 ? [] : [{ stage, networks }];
    }),
  };
}
