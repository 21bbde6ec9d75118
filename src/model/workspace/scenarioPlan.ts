/**
 * What a scenario would make of the records: its operations carried out one after the other on what holds
 * on a day. The graph that a scenario is asked of and the ChangeSet that makes it so come from the same
 * plan, hence both say the same.
 */
import type { MembershipRole } from '../codes.js';
import { problem, type Problem } from '../errors/problems.js';
import type { RecordId } from '../record.js';
import { type Day, formatDay } from '../time/days.js';
import { foundedId, ScenarioDraft, type ScenarioPlan } from './scenarioDraft.js';
import type { HoldingTie, PurposeKind, ScenarioFacts } from './scenarioFacts.js';
import { partsOf, type ScenarioOperation } from './scenarioOperations.js';
import { type Reference, referencesOf } from './scenarioReferences.js';

export { foundedId, type ScenarioPlan } from './scenarioDraft.js';

/** Two bodies that become one have one chair: who joins leaves an office behind. */
const officeless: { readonly [role in MembershipRole]?: MembershipRole } = {
  chair: 'member',
  viceChair: 'member',
  secretary: 'member',
};

/**
 * The plan of operations whose form and order are right (`operationProblems`), and what cannot be done by
 * its place under `path`; a plan with problems is of no use. O(what is recorded of the networks named).
 */
export function scenarioPlan(
  scenario: RecordId,
  operations: readonly ScenarioOperation[],
  facts: ScenarioFacts,
  day: Day,
  path: string,
): { readonly plan: ScenarioPlan; readonly problems: readonly Problem[] } {
  const problems = operations.flatMap((operation, place) =>
    recordProblems(scenario, operation, facts, day, `${path}.${place}`),
  );
  const draft = new ScenarioDraft(scenario, facts, day);
  if (problems.length === 0) {
    operations.forEach((operation, place) =>
      problems.push(...carriedOut(draft, operation, place, `${path}.${place}`)),
    );
  }
  return { plan: draft.plan(), problems };
}

/** What is wrong with the records that an operation names, whatever came before it. */
function recordProblems(
  scenario: RecordId,
  operation: ScenarioOperation,
  facts: ScenarioFacts,
  day: Day,
  at: string,
): Problem[] {
  const problems = referencesOf(operation).flatMap((reference) =>
    recordProblem(facts, reference, `${at}.${reference.part}`, day),
  );
  const { key } = partsOf(operation);
  if (operation.kind === 'fulfil' && problems.length === 0) {
    const [duty, bearer] = [facts.entity(operation.duty), facts.entity(operation.bearer)];
    const [expected, kind] = [duty?.code, bearer?.code];
    if (expected !== undefined && kind !== undefined && kind !== expected) {
      problems.push(problem('wrongBearer', `${at}.bearer`, operation.bearer, { kind, expected }));
    }
  }
  if (key !== undefined && facts.entity(foundedId(scenario, key))) {
    problems.push(problem('foundedBefore', `${at}.key`, key, {}));
  }
  return problems;
}

function recordProblem(
  facts: ScenarioFacts,
  { id, kinds, schemes }: Reference,
  at: string,
  day: Day,
): Problem[] {
  const entity = facts.entity(id);
  if (!entity) return [problem('noSuchRecord', at, id, {})];
  const { kind, code = '', possibleFrom, possibleTo } = entity;
  if (!kinds.includes(kind)) {
    return [problem('wrongKind', at, id, { expected: kinds.join(', ') })];
  }
  if (kind === 'Concept' && !schemes.some((scheme) => scheme === code)) {
    const expected = schemes.join(', ');
    return [problem('wrongScheme', at, id, { scheme: code, expected })];
  }
  if (possibleTo <= day) {
    return [problem('alreadyEnded', at, id, { last: formatDay(possibleTo - 1) })];
  }
  return possibleFrom > day
    ? [problem('notBegun', at, id, { first: formatDay(possibleFrom) })]
    : [];
}

/** Carries an operation out as far as that can be done, and tells what cannot. */
function carriedOut(
  draft: ScenarioDraft,
  operation: ScenarioOperation,
  place: number,
  at: string,
): Problem[] {
  const problems: Problem[] = [];
  const leave = (network: RecordId, member: RecordId, field: string): HoldingTie | undefined => {
    const ties = draft.members(network).filter(({ from }) => from === member);
    if (ties.length === 0) problems.push(problem('noMembership', `${at}.${field}`, member, {}));
    for (const tie of ties) draft.lose('MEMBER_OF', network, tie, place);
    return surest(ties);
  };
  const join = (
    network: RecordId,
    member: RecordId,
    like: Omit<HoldingTie, 'id' | 'from' | 'to'>,
    field: string,
  ): void => {
    if (draft.members(network).some(({ from }) => from === member)) {
      problems.push(problem('alreadyMember', `${at}.${field}`, member, {}));
    } else draft.gain('MEMBER_OF', network, member, like, place);
  };
  const move = (from: RecordId, to: RecordId, member: RecordId, field: string): void => {
    const left = leave(from, member, field);
    if (left) join(to, member, withoutOffice(left), field);
  };
  const takeOn = (kind: PurposeKind, id: RecordId, field: string, bearer?: RecordId): void => {
    const held = draft.purposes(kind, network);
    if (held.some((tie) => tie.to === id && tie.bearer === bearer)) {
      problems.push(problem('hasAlready', `${at}.${field}`, id, {}));
    } else draft.gain(kind, network, id, { bearer, status: 'active', isCertain: true }, place);
  };
  const network = draft.network(partsOf(operation).network ?? '');
  const into = draft.network(partsOf(operation).into ?? '');
  switch (operation.kind) {
    case 'found':
      draft.found(draft.network(operation.key), operation.name, operation.networkKind, place);
      break;
    case 'end':
      draft.end(network, place);
      break;
    case 'merge':
      mergeInto(draft, network, into, place);
      break;
    case 'split': {
      const part = draft.network(operation.key);
      draft.found(part, operation.name, undefined, place);
      operation.members.forEach((member, nth) => move(network, part, member, `members.${nth}`));
      break;
    }
    case 'open':
      draft.say(network, { openness: 'open' }, place);
      break;
    case 'close':
      draft.say(network, { openness: 'targeted' }, place);
      break;
    case 'addMembership': {
      const { member, role } = operation;
      join(network, member, { role, status: 'active', isCertain: true }, 'member');
      break;
    }
    case 'endMembership':
      leave(network, operation.member, 'member');
      break;
    case 'moveMembership':
      move(network, into, operation.member, 'member');
      break;
    case 'moveWork': {
      const { concept } = operation;
      const ties = draft.work(network).filter(({ to }) => to === concept);
      const tie = surest(ties);
      if (!tie) {
        problems.push(problem('notItsWork', `${at}.concept`, concept, {}));
        break;
      }
      for (const one of ties) draft.lose('ABOUT', network, one, place);
      takeOver(draft, 'ABOUT', into, draft.work(into), tie, concept, place);
      break;
    }
    case 'cover':
      takeOn('COVERS', operation.area, 'area');
      break;
    case 'serve':
      takeOn('SERVES', operation.concept, 'concept');
      break;
    case 'workOn':
      takeOn('ABOUT', operation.concept, 'concept');
      break;
    case 'fulfil':
      takeOn('FULFILS', operation.duty, 'duty', operation.bearer);
      break;
    case 'meet': {
      const { meetingsPerYear, meetingHours } = operation;
      const said = { meetingsPerYear, ...(meetingHours !== undefined && { meetingHours }) };
      draft.say(network, said, place);
    }
  }
  return problems;
}

/**
 * Everybody with a place, and the tasks and goals. What tells where it works, for whom, and which duties
 * it fulfils is not taken over unless another operation says so: that a merger leaves such behind is for
 * the answer to show.
 */
function mergeInto(draft: ScenarioDraft, network: RecordId, into: RecordId, place: number): void {
  const places = draft.places(network);
  for (const holder of new Set(places.map(({ from }) => from))) {
    const tie = withoutOffice(surest(places.filter(({ from }) => from === holder))!);
    takeOver(draft, 'MEMBER_OF', into, draft.places(into), tie, holder, place);
  }
  const work = draft.work(network);
  for (const concept of new Set(work.map(({ to }) => to))) {
    const tie = surest(work.filter(({ to }) => to === concept))!;
    takeOver(draft, 'ABOUT', into, draft.work(into), tie, concept, place);
  }
  for (const tie of draft.members(network)) draft.lose('MEMBER_OF', network, tie, place);
  for (const tie of draft.work(network)) draft.lose('ABOUT', network, tie, place);
  draft.end(network, place);
  draft.succeed(network, into, place);
}

/** Unless the network has the same as surely by now. */
function takeOver(
  draft: ScenarioDraft,
  kind: 'MEMBER_OF' | 'ABOUT',
  into: RecordId,
  own: readonly HoldingTie[],
  tie: HoldingTie,
  other: RecordId,
  place: number,
): void {
  const end = kind === 'ABOUT' ? 'to' : 'from';
  if (own.some((one) => one[end] === other && sureness(one) >= sureness(tie))) return;
  draft.gain(kind, into, other, tie, place);
}

/** Of several the first by id among the surest; undefined for none. */
function surest(ties: readonly HoldingTie[]): HoldingTie | undefined {
  return ties.toSorted((a, b) => sureness(b) - sureness(a) || (a.id < b.id ? -1 : 1))[0];
}

/** What is in force goes before what is planned or proposed, what is certain before what is possible. */
function sureness({ status, isCertain }: HoldingTie): number {
  const isInForce = status === 'active' || status === 'ended';
  return (isInForce ? 2 : 0) + (isCertain ? 1 : 0);
}

function withoutOffice(tie: HoldingTie): HoldingTie {
  return { ...tie, role: (tie.role && officeless[tie.role]) ?? tie.role };
}
