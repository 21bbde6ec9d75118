/** How a file is read, as a preview keeps it, so that it is read in the same way when it is brought in. */
import type { ImportPreviewContent } from '../../model/workspace/importPreview.js';
import type { DelimiterName } from '../csv.js';
import type { Encoding } from '../encoding.js';
import { parseMapping } from '../headings.js';
import type { FileReading } from '../prepareFile.js';
import type { DecimalMark } from '../workbook/decimals.js';

type KeptReading = Pick<
  ImportPreviewContent,
  | 'mappings'
  | 'encoding'
  | 'delimiter'
  | 'decimal'
  | 'sheet'
  | 'crossTable'
  | 'datedOn'
  | 'complete'
>;

export function keptReading(reading: FileReading): KeptReading {
  const { mappings, encoding, delimiter, decimal, sheet, datedOn } = reading;
  return {
    crossTable: reading.isCrossTable,
    complete: reading.isComplete,
    ...(mappings.length > 0 && {
      mappings: mappings.map(({ heading, field }) => `${heading}=${field}`),
    }),
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(decimal && { decimal }),
    ...(sheet !== undefined && { sheet }),
    ...(datedOn !== undefined && { datedOn }),
  };
}

/** The same again. */
export function readingOf(kept: KeptReading): FileReading {
  return {
    mappings: (kept.mappings ?? []).map(parseMapping),
    encoding: kept.encoding as Encoding | undefined,
    delimiter: kept.delimiter as DelimiterName | undefined,
    decimal: kept.decimal as DecimalMark | undefined,
    sheet: kept.sheet,
    isCrossTable: kept.crossTable,
    datedOn: kept.datedOn,
    isComplete: kept.complete,
  };
}
