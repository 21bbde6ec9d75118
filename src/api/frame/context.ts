/** What one request carries: what it asks of, its readers, who asks, and in which language it is told. */
import { pseudonymOf } from '../../access/pseudonym.js';
import { may } from '../../access/rights.js';
import type { Commanding } from '../../changes/command.js';
import type { Locale } from '../../model/languages.js';
import { dayInHelsinki } from '../../model/time/days.js';
import type { RecordId } from '../../model/record.js';
import type { Caller, Right } from '../../model/roles.js';
import type { Changed } from '../../questions/past/changed.js';
import type { Asking, Masking } from '../../questions/asking/asking.js';
import type { AnalysisProgress } from '../../questions/asking/progressBoard.js';
import type { Askings, CommonArguments, RequestAskings } from '../../questions/asking/askings.js';
import type { Decisions } from '../../records/decisions.js';
import type { Documents } from '../../records/documents.js';
import type { Records } from '../../records/records.js';

export class RequestContext {
  // Not a #private field: Apollo hands on a shallow copy of the context.
  private readonly request: RequestAskings;

  /**
   * Whether asked again it would come out the same, as long as neither revision nor day change: what hangs
   * on the workspace would not, nor what went wrong. An object, since copies of the context share it.
   */
  readonly answer = { isRepeatable: true };

  constructor(
    private readonly askings: Askings,
    /** Aborted when the caller has gone or the time is up. */
    readonly signal: AbortSignal,
    /** The language of messages to the caller. */
    readonly locale: Locale,
    readonly caller: Caller,
    /** Of the store: what pseudonyms are made with. */
    private readonly pseudonymKey: Uint8Array,
    /** Under which others hear how far the analysis for this request is. */
    analysisId?: string,
  ) {
    this.request = askings.forRequest(signal, analysisId);
  }

  get records(): Records {
    return this.request.records;
  }

  get decisions(): Decisions {
    return this.inWorkspace.decisions;
  }

  get scenarios(): Documents<'scenario'> {
    return this.inWorkspace.scenarios;
  }

  get savedQuestions(): Documents<'savedQuestion'> {
    return this.inWorkspace.savedQuestions;
  }

  /** Documents have versions of their own, of which the revision does not tell. */
  private get inWorkspace(): RequestAskings {
    this.answer.isRepeatable = false;
    return this.request;
  }

  get confirmations(): Documents<'confirmation'> {
    return this.inWorkspace.confirmations;
  }

  get importPreviews(): Documents<'importPreview'> {
    return this.inWorkspace.importPreviews;
  }

  /** The revision that the answers are made from. */
  get revision(): number {
    return this.request.revision;
  }

  /** Since when that has not been able to follow the store. */
  get staleSince(): Date | undefined {
    return this.request.staleSince;
  }

  /** What a question is given. */
  async asking(common: CommonArguments): Promise<Asking> {
    const request = common.scenario ? this.inWorkspace : this.request;
    const asking = await request.asking(common);
    if (this.may('people')) return asking;
    const { masking } = this;
    return { ...asking, masking: asking.earlier ? { ...masking, today: undefined } : masking };
  }

  /** What is new from now on. */
  changes(): AsyncIterableIterator<Changed> {
    return this.askings.changes.follow();
  }

  /** How far the analysis is that another request has begun under an id. */
  analysisProgress(analysisId: string): AsyncIterableIterator<AnalysisProgress> {
    return this.askings.progress.follow(analysisId);
  }

  may(right: Right): boolean {
    return may(this.caller, right);
  }

  /** What stands for the id of a masked person, or of a person's relationship, where it is listed. */
  pseudonymOf({ graph, list = '' }: Asking, id: RecordId): RecordId {
    return this.masking.pseudonymOf(id, graph.revision, list);
  }

  private get masking(): Masking {
    return {
      today: dayInHelsinki(this.askings.now()),
      records: this.records,
      pseudonymOf: (id, revision, list) => pseudonymOf(this.pseudonymKey, id, revision, list),
    };
  }

  /** What a command is given. */
  get commanding(): Commanding {
    const { store, now } = this.askings;
    this.answer.isRepeatable = false;
    return { store, records: this.records, author: 'local', now: now() };
  }
}
