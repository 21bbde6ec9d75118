/**
 * A problem: one thing wrong in what somebody gave us, told by place, value and remedy. The code and
 * its facts live here; the sentence for it, in three languages, is in `texts/`.
 */

/** Every way in which input can be wrong, with the facts that the sentence needs. */
export interface ProblemFacts {
  required: object;
  notText: object;
  notATextList: object;
  notABoolean: object;
  notANumber: object;
  notAnInteger: object;
  outOfRange: { minimum: number | undefined; maximum: number | undefined };
  unknownField: { known: readonly string[] };
  /** `list` names the code list where its words in people's languages are taken as well. */
  unknownCode: {
    known: readonly string[];
    nearest?: string | undefined;
    list?: string | undefined;
  };
  unknownKind: { known: readonly string[] };
  notAUuid: object;
  notADate: object;
  notADay: object;
  endNotAfterStart: { from: string };
  businessIdForm: object;
  businessIdCheckDigit: { expected?: string | undefined };
  associationNumberForm: object;
  notAUrl: object;
  notAnEmail: object;
  wrongEnd: { allowed: readonly string[] };
  wrongPair: { from: string; allowed: readonly string[] };
  endChanged: { stored: string };
  duplicateId: object;
  selfReference: object;
  cycle: { kind: string };
  seatTaken: { quota: number; holders: number; day: string; other: string };
  mandateOutsideLife: { network: string; from: string; to: string };
  wrongBearer: { kind: string; expected: string };
  wrongScheme: { scheme: string; expected: string };
  notJson: object;
  notAJsonObject: object;
  wrongValue: { expected: string };
  tooLong: { maximum: number };
  keyForm: object;
  unknownKey: { known: readonly string[]; nearest?: string | undefined };
  goneBefore: { operation: number };
  noMembership: object;
  alreadyMember: object;
  notItsWork: object;
  hasAlready: object;
  endsOnFirstDay: { first: string; earliest: string };
  notBegun: { first: string };
  foundedBefore: object;
  noSuchScenario: { nearest?: string | undefined };
  scenarioRemoved: object;
  personErased: object;
  noSuchRecord: { nearest?: string | undefined; kinds?: readonly string[] | undefined };
  noSuchMunicipality: { nearest?: string | undefined };
  wrongKind: { expected: string };
  givenTwice: object;
  wrongCount: { minimum: number; maximum: number };
  notAmong: { allowed: readonly string[] };
  noCommonBody: { rows: string; allowed: readonly string[] };
  mergeOfOne: object;
  survivorWithoutMerge: object;
  dayNotAfter: { day: string };
  dayAfter: { day: string };
  alreadyEnded: { last: string };
  areasDiffer: { areas: readonly string[] };
  codeInUse: { id: string };
  staleCursor: object;
  notConverged: { rounds: number };
  notAParameter: object;
  notProjected: object;
  tooManyJoined: { most: number };
  tooManyWays: { most: number };
  tooManyJoinedApart: { most: number };
  tooManyWaysApart: { most: number };
  tooManyAlike: { most: number };
  notACursor: object;
  noSuchCommunity: object;
  notBase64: object;
  otherFile: { digest: string; file: string };
  previewExpired: { day: string };
  previewHasProblems: { count: number };
  noSuchLink: object;
  reviewedAlready: object;
  notAnswered: object;
  notToBeTakenOver: object;
}

export type ProblemCode = keyof ProblemFacts;

export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code;
  /** Where: a path of fields ("changes.3.properties.businessId") or a place in a file. */
  readonly path: string;
  /** The value received, as text, cut at 200 characters. */
  readonly value: string;
  /** What else the sentence needs. */
  readonly facts: { readonly [name: string]: unknown };
}

export function problem<Code extends ProblemCode>(
  code: Code,
  path: string,
  value: unknown,
  facts: ProblemFacts[Code],
): Problem<Code> {
  return { code, path, value: shortText(value), facts: { ...facts } };
}

/** A value as a person can read it back, no longer than 200 characters. */
export function shortText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** The known value nearest to what was written, if near enough to be meant (a third of its letters). */
export function nearestOf(value: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(value.length, 3) / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(value.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, given up at `limit`: O(|a|·|b|) time, O(|b|) memory. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}
