/** The scenario that a command is on, in the version that its author saw. */
import { DocumentConflictError, MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import { isStanding, type Standing } from '../../records/documents.js';
import type { GraphStore } from '../../store/graphStore.js';

/**
 * Throws MissingRecordError when none stands, DocumentConflictError when another version stands than was
 * seen. O(versions).
 */
export async function scenarioSeen(
  { workspace }: Pick<GraphStore, 'workspace'>,
  id: RecordId,
  expectedVersion: number,
): Promise<Standing<'scenario'>> {
  const versions = isUuid(id) ? ((await workspace.versions([id])).get(id) ?? []) : [];
  const standing = versions.at(-1);
  if (standing?.kind !== 'scenario' || !isStanding(standing)) {
    throw new MissingRecordError(id, undefined, 'input.scenario');
  }
  if (standing.version === expectedVersion) return standing;
  const seen = versions.find(({ version }) => version === expectedVersion);
  throw new DocumentConflictError(seen ?? standing, expectedVersion, standing);
}
