/** The sentence that tells a problem and its remedy to a person. */
import type { Locale } from '../../model/languages.js';
import type { Problem, ProblemFacts } from '../../model/errors/problems.js';
import { lastDayBefore } from '../../model/time/validity.js';
import { previewProblems } from '../importing/previewProblems.js';
import { codeWord } from '../importing/sheetWords.js';
import { text, type TextKey } from '../texts.js';

/** The sentence of a problem, in its language. */
export function describeProblem(locale: Locale, problem: Problem): string {
  const fuller = fullest(problem);
  const values = Object.fromEntries(
    Object.entries(inWords(locale, problem)).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') || '–' : (value ?? '…'),
    ]),
  );
  const key: TextKey = isOfPreviews(fuller) ? `previewProblems:${fuller}` : `problems:${fuller}`;
  return text(locale, key, values);
}

/** A fact that makes the remedy more exact picks the fuller sentence where there is one. */
function fullest({ code, facts }: Problem) {
  switch (code) {
    case 'unknownCode': {
      const known = facts['list'] === undefined ? code : 'unknownWord';
      return facts['nearest'] === undefined ? known : (`${known}Nearest` as const);
    }
    case 'noSuchRecord':
    case 'noSuchMunicipality':
    case 'unknownKey':
    case 'noSuchScenario':
      return facts['nearest'] === undefined ? code : (`${code}Nearest` as const);
    case 'businessIdCheckDigit':
      return facts['expected'] === undefined ? code : 'businessIdCheckDigitExpected';
    default:
      return code;
  }
}

/** Facts as people say them: codes by their words, the end of a life by its last day. */
function inWords(locale: Locale, { code, facts }: Problem): Problem['facts'] {
  switch (code) {
    case 'unknownCode': {
      const { list, known, nearest } = facts as ProblemFacts['unknownCode'];
      if (list === undefined) return facts;
      return { nearest, known: known.map((one) => codeWord(locale, { name: list }, one)) };
    }
    case 'wrongBearer':
    case 'wrongScheme': {
      const list = code === 'wrongBearer' ? 'OrganisationKind' : 'ConceptScheme';
      const word = (one: string) => codeWord(locale, { name: list }, one);
      const words = (codes: unknown) => String(codes).split(', ').map(word).join(', ');
      return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, words(fact)]));
    }
    case 'mandateOutsideLife': {
      const { network, from, to } = facts as ProblemFacts['mandateOutsideLife'];
      const end = to === 'open' ? text(locale, 'conflicts:open') : lastDayBefore(to);
      return { network, from: from === 'unknown' ? undefined : from, to: end };
    }
    default:
      return facts;
  }
}

function isOfPreviews(code: string): code is keyof typeof previewProblems.fi {
  return Object.hasOwn(previewProblems.fi, code);
}
