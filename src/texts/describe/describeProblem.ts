/** The sentence that tells a problem and its remedy to a person. */
import type { Locale } from '../../model/languages.js';
import type { Problem } from '../../model/errors/problems.js';
import { previewProblems } from '../importing/previewProblems.js';
import { text, type TextKey } from '../texts.js';

/**
 * The sentence of a problem, in its language. A fact that makes the remedy more exact (the nearest
 * known code, the right check digit) picks the fuller sentence where there is one.
 */
export function describeProblem(locale: Locale, problem: Problem): string {
  const { code, facts } = problem;
  const fuller =
    code === 'unknownCode' && facts['nearest'] !== undefined
      ? 'unknownCodeNearest'
      : (code === 'noSuchRecord' ||
            code === 'noSuchMunicipality' ||
            code === 'unknownKey' ||
            code === 'noSuchScenario') &&
          facts['nearest'] !== undefined
        ? (`${code}Nearest` as const)
        : code === 'businessIdCheckDigit' && facts['expected'] !== undefined
          ? 'businessIdCheckDigitExpected'
          : code;
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') || '–' : (value ?? '…'),
    ]),
  );
  const key: TextKey = isOfPreviews(fuller) ? `previewProblems:${fuller}` : `problems:${fuller}`;
  return text(locale, key, values);
}

function isOfPreviews(code: string): code is keyof typeof previewProblems.fi {
  return Object.hasOwn(previewProblems.fi, code);
}
