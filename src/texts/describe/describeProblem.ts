/** The sentence that tells a problem and its remedy to a person. */
import type { Locale } from '../../model/languages.js';
import type { Problem, ProblemFacts } from '../../model/errors/problems.js';
import { previewProblems } from '../importing/previewProblems.js';
import { lastDayBefore } from '../../model/time/validity.js';
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
    Object.entries(inWords(locale, problem)).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') || '–' : (value ?? '…'),
    ]),
  );
  const key: TextKey = isOfPreviews(fuller) ? `previewProblems:${fuller}` : `problems:${fuller}`;
  return text(locale, key, values);
}

/** Facts as people say them: codes by their words, the end of a life by its last day. */
function inWords(locale: Locale, { code, facts }: Problem): Problem['facts'] {
  switch (code) {
    case 'wrongBearer':
    case 'wrongScheme': {
      const list = code === 'wrongBearer' ? 'OrganisationKind' : 'ConceptScheme';
      const word = (one: string) => text(locale, `codeNames:${list}.${one}` as TextKey);
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
