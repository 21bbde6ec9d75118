/** The sentences that tell what is wrong with a file or with one of its rows, and what to do. */
import type { LongListField } from '../changes/longList/longList.js';
import type { RowNote, RowProblem } from '../changes/longList/remarks.js';
import type { Locale } from '../model/languages.js';
import type { Problem } from '../model/errors/problems.js';
import type { StandingRule } from '../model/statements/resolution.js';
import { describeProblem } from '../texts/describe/describeProblem.js';
import { text, type TextKey } from '../texts/texts.js';
import type { UnusableFileError } from './unusableFileError.js';

export function describeFault(locale: Locale, { fault, facts, file }: UnusableFileError): string {
  const sentence = text(locale, `importFaults:${fault}`, facts);
  return file === undefined ? sentence : `${file}: ${sentence}`;
}

/** One line: row, column, value, and the sentence. `headingOf` gives a field's heading in the file. */
export function describeRow(
  locale: Locale,
  remark: RowProblem | RowNote,
  headingOf: (field: LongListField) => string,
): string {
  const { row, value, field } = remark;
  const column = field === undefined ? '' : headingOf(field);
  const sentence = rowSentence(locale, remark, column);
  const key: TextKey = field === undefined ? 'importing:atRow' : 'importing:atCell';
  const isKept = remark.code === 'otherValueKept' || remark.code === 'sourcesDiffer';
  const written = isKept ? day(locale, value) : value;
  return text(locale, key, { row, column, value: written, sentence });
}

/** The sentence alone; `column` is the heading of the column that it is about. */
export function rowSentence(locale: Locale, remark: RowProblem | RowNote, column: string): string {
  const { code, facts } = remark;
  switch (code) {
    // Said in the same words wherever such a value is given.
    case 'unknownCode':
    case 'businessIdForm':
    case 'businessIdCheckDigit':
    case 'associationNumberForm':
    case 'notAnEmail':
      return describeProblem(locale, { ...remark, path: '' } as Problem);
    case 'otherValueKept':
      return text(locale, `importing:note.${code}`, { ...facts, kept: day(locale, facts['kept']) });
    case 'sourcesDiffer': {
      const rule = text(locale, `conflicts:rule.${facts['rule'] as StandingRule}`);
      const kept = day(locale, facts['kept']);
      return text(locale, 'importing:note.sourcesDiffer', { ...facts, kept, rule });
    }
    case 'emailWithoutPerson':
    case 'contactOfPerson':
      return text(locale, `importing:note.${code}`, facts);
    case 'unknownMunicipality':
      return text(
        locale,
        facts['nearest'] === undefined
          ? 'importing:problem.unknownMunicipality'
          : 'importing:problem.unknownMunicipalityNearest',
        facts,
      );
    default: {
      const dates = { on: day(locale, facts['on']), from: day(locale, facts['from']) };
      return text(locale, `importing:problem.${code}`, { ...facts, ...dates, column });
    }
  }
}

const dayFormats: { readonly [locale in Locale]: Intl.DateTimeFormat } = {
  fi: new Intl.DateTimeFormat('fi-FI', { dateStyle: 'short', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { dateStyle: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A whole day as the reader writes it; anything else as it is. */
function day(locale: Locale, value: unknown): unknown {
  if (value === 'open') return text(locale, 'conflicts:open');
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return dayFormats[locale].format(new Date(`${value}T00:00:00Z`));
}
