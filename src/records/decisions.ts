/** The decision register: what stands on a network or on a pair of them. */
import type { RecordId } from '../model/record.js';
import { documentIdOf, type DocumentVersion } from '../model/workspace/documents.js';
import type { GraphStore } from '../store/graphStore.js';
import { Documents, type Standing } from './documents.js';

export type DecisionVersion = DocumentVersion<'decision'>;
export type Decision = Standing<'decision'>;

export class Decisions extends Documents<'decision'> {
  constructor(workspace: GraphStore['workspace'], signal: AbortSignal) {
    super('decision', workspace, signal);
  }

  /** The decision that stands on a network or on a pair of them, if there is one. */
  on(...networks: readonly RecordId[]): Promise<Decision | undefined> {
    return this.standing(documentIdOf('decision', networks));
  }
}
