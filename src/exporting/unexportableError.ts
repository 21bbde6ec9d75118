/** What a store holds cannot be written as a workbook; nothing was written. */
import { TuhatverkkoError } from '../model/errors/errors.js';
import type { RecordKind } from '../model/kinds.js';

export interface ExportFaults {
  tooManyRows: { readonly kind: RecordKind; readonly most: number };
  keepsChanging: object;
}

export class UnexportableError<
  Fault extends keyof ExportFaults = keyof ExportFaults,
> extends TuhatverkkoError {
  readonly code = 'LIMIT_EXCEEDED';
  constructor(
    readonly fault: Fault,
    readonly facts: ExportFaults[Fault],
  ) {
    super(`${fault}: ${JSON.stringify(facts)}`);
  }
}
