/**
 * Numbers that stand in a workbook as text: whether a comma or a point is their decimal mark is found
 * out from those that can be read in one way only, and a number is never read in a way that nobody said.
 */

export const decimalMarks = ['comma', 'point'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** How numbers are written: `both` where some say the one and some the other. */
export interface DecimalForm {
  /** Undefined where no number tells. */
  readonly mark: DecimalMark | 'both' | undefined;
  readonly isTold: boolean;
}

export type NumberReading =
  /** `isUncertain`: without the others, it could as well be another number. */
  | { readonly value: number; readonly isUncertain: boolean }
  | { readonly problem: 'notANumber'; readonly facts: object }
  /** What it is by either mark. */
  | { readonly problem: 'decimalUnclear'; readonly facts: { comma: number; point: number } };

const SPACES = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g;
const WHOLE = /^[-+]?\d+$/;
const FORMS: { readonly [mark in DecimalMark]: RegExp } = {
  comma: /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  point: /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+(?:e[-+]?\d+)?|e[-+]?\d+)?$/,
};

/** How the texts of numbers are written; `told` goes before what they say. O(texts). */
export function findDecimalForm(texts: Iterable<string>, told?: DecimalMark): DecimalForm {
  if (told !== undefined) return { mark: told, isTold: true };
  let mark: DecimalForm['mark'];
  for (const text of texts) {
    const [one, other] = marksOf(text.replace(SPACES, ''));
    if (one === undefined || other !== undefined) continue;
    if (mark !== undefined && mark !== one) return { mark: 'both', isTold: false };
    mark = one;
  }
  return { mark, isTold: false };
}

/** A number, by the form that was found or told. */
export function readNumber(text: string, { mark, isTold }: DecimalForm): NumberReading {
  const written = text.replace(SPACES, '');
  if (WHOLE.test(written)) return { value: Number(written), isUncertain: false };
  const possible = marksOf(written);
  const [one, other] = possible;
  const said = possible.find((each) => each === mark);
  if (said !== undefined && (isTold || other === undefined)) {
    return { value: valueBy(said, written), isUncertain: false };
  }
  if (said !== undefined) return { value: valueBy(said, written), isUncertain: true };
  if (one === undefined || isTold) return { problem: 'notANumber', facts: {} };
  if (other === undefined) return { value: valueBy(one, written), isUncertain: false };
  const facts = { comma: valueBy('comma', written), point: valueBy('point', written) };
  return { problem: 'decimalUnclear', facts };
}

/** The marks by which the text is a number; none for a whole one, which tells nothing. */
function marksOf(written: string): readonly DecimalMark[] {
  if (WHOLE.test(written)) return [];
  // No number of thousands begins with a nought: 0,125 has decimals.
  const isSmall = /^[-+]?0/.test(written);
  return decimalMarks.filter(
    (mark) =>
      FORMS[mark].test(written) && !(isSmall && !written.includes(mark === 'comma' ? ',' : '.')),
  );
}

function valueBy(mark: DecimalMark, written: string): number {
  return Number(
    mark === 'comma' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''),
  );
}
