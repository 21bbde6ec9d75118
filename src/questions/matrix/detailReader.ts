/** What questions of coverage read beside the graph: figures and scopes, record by record. */
import type { Records } from '../../records/records.js';

export type DetailReader = Pick<Records, 'entity' | 'relationship'>;
