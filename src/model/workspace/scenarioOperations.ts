/**
 * Operations of a scenario, each declared once: what a group might do to networks. They name records by
 * id, and a network that the scenario itself founds by a key of its own, from there on.
 */
import { type CodeList, type CodeOf, membershipRoles, networkKinds } from '../codes.js';
import type { Fields, TextField } from '../declaration.js';
import { network as networkDeclaration } from '../entities/network.js';
import { nearestOf, problem, type Problem } from '../errors/problems.js';
import { isUuid } from '../identifiers.js';
import type { RecordId } from '../record.js';
import { propertyProblems } from '../validation.js';
import type { ContentOf } from './declareDocument.js';

const network: TextField & { required: true } = {
  type: 'text',
  required: true,
  description: 'The network that it is done to: its id, or the key of one founded before.',
};
const into: typeof network = {
  ...network,
  description: 'The network that takes it over: its id, or the key of one founded before.',
};
const member = {
  type: 'text',
  format: 'recordId',
  required: true,
  description: 'The organisation or person that joins, leaves or moves.',
} as const;
const concept = {
  type: 'text',
  format: 'recordId',
  required: true,
  description:
    'A concept: the task or goal that moves, what the network deals with, or the target group that it serves.',
} as const;
const founded = {
  key: {
    type: 'text',
    required: true,
    description: 'A word of one’s own by which later operations name the network.',
  },
  name: { type: 'text', required: true, description: 'The name of the network that is founded.' },
} as const;

/** What each kind of operation says. */
export const operationFields = {
  found: {
    ...founded,
    networkKind: { type: 'code', codes: networkKinds, description: 'What sort of body it is.' },
  },
  end: { network },
  merge: { network, into },
  split: {
    network,
    ...founded,
    members: {
      type: 'textList',
      required: true,
      description: 'The members that leave for the network that is founded.',
    },
  },
  open: { network },
  close: { network },
  addMembership: {
    network,
    member,
    role: { type: 'code', codes: membershipRoles, description: 'In which role.' },
  },
  endMembership: { network, member },
  moveMembership: { network, into, member },
  moveWork: { network, into, concept },
  cover: {
    network,
    area: {
      type: 'text',
      format: 'recordId',
      required: true,
      description: 'The area that the network works for.',
    },
  },
  serve: { network, concept },
  workOn: { network, concept },
  fulfil: {
    network,
    duty: {
      type: 'text',
      format: 'recordId',
      required: true,
      description: 'The duty that the network fulfils.',
    },
    bearer: {
      type: 'text',
      format: 'recordId',
      required: true,
      description: 'The organisation whose duty it fulfils.',
    },
  },
  meet: {
    network,
    meetingsPerYear: { ...networkDeclaration.fields.meetingsPerYear, required: true },
    meetingHours: networkDeclaration.fields.meetingHours,
  },
} as const satisfies { readonly [kind: string]: Fields };

export const operationCodes = {
  name: 'ScenarioOperationCode',
  description: 'What an operation of a scenario does.',
  codes: {
    found: 'A network is founded. Needs key and name.',
    end: 'A network ends. Needs network.',
    merge: 'A network ends and another takes over its members and work. Needs network and into.',
    split:
      'Some members leave a network, which goes on, and found one of their own. Needs network, key, name and members.',
    open: 'A network is opened to everybody. Needs network.',
    close: 'A network is kept for those who are invited. Needs network.',
    addMembership: 'Somebody joins a network. Needs network and member.',
    endMembership: 'Somebody leaves a network. Needs network and member.',
    moveMembership: 'A member of a network changes to another. Needs network, into and member.',
    moveWork: 'A task or a goal of a network becomes another’s. Needs network, into and concept.',
    cover: 'A network works for an area. Needs network and area.',
    serve: 'A network serves a target group. Needs network and concept.',
    workOn:
      'A network takes up a task, a goal, a theme, a level, a sector or a field of activity. Needs network and concept.',
    fulfil: 'A network fulfils a duty for its bearer. Needs network, duty and bearer.',
    meet: 'A network meets so often, and for so long each time where that is said. Needs network and meetingsPerYear.',
  },
} as const satisfies CodeList<keyof typeof operationFields>;
export type OperationCode = CodeOf<typeof operationCodes>;

export type ScenarioOperation<Kind extends OperationCode = OperationCode> = {
  [K in Kind]: { readonly kind: K } & ContentOf<{ readonly fields: (typeof operationFields)[K] }>;
}[Kind];

/** How many operations one scenario may have. */
const MOST = 200;
const kinds = Object.keys(operationFields);
const KEY = /^[\p{L}\p{N}_-]{1,40}$/u;

interface OperationParts {
  readonly network?: string | undefined;
  readonly into?: string | undefined;
  readonly member?: RecordId | undefined;
  readonly members?: readonly RecordId[] | undefined;
  readonly concept?: RecordId | undefined;
  readonly area?: RecordId | undefined;
  readonly duty?: RecordId | undefined;
  readonly bearer?: RecordId | undefined;
  readonly key?: string | undefined;
}

/** The parts of an operation that name something, whatever its kind. */
export function partsOf(operation: ScenarioOperation): OperationParts {
  return operation;
}

/**
 * Everything wrong with the operations of a scenario as far as it can be told without the store: their
 * form, and an order in which something is done to what is not founded yet or is gone already.
 */
export function operationProblems(operations: unknown, path: string): Problem[] {
  const list: unknown[] = Array.isArray(operations) ? operations : [];
  if (list.length < 1 || list.length > MOST) {
    return [problem('wrongCount', path, list.length, { minimum: 1, maximum: MOST })];
  }
  const problems = list.flatMap((one, place) => formProblems(one, `${path}.${place}`));
  return problems.length > 0 ? problems : orderProblems(list as ScenarioOperation[], path);
}

function formProblems(operation: unknown, path: string): Problem[] {
  if (typeof operation !== 'object' || operation === null) {
    return [problem('required', path, operation, {})];
  }
  const { kind, ...content } = operation as { readonly [name: string]: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(operationFields, kind)) {
    const nearest = nearestOf(String(kind), kinds);
    return [problem('unknownCode', `${path}.kind`, kind, { known: kinds, nearest })];
  }
  const fields = operationFields[kind as OperationCode];
  const problems = propertyProblems(fields, content, path).map((found) => ({
    ...found,
    path: found.path.replace('.properties.', '.'),
  }));
  const { key, members } = content;
  if (typeof key === 'string' && key !== '' && (!KEY.test(key) || isUuid(key))) {
    problems.push(problem('keyForm', `${path}.key`, key, {}));
  }
  if (Array.isArray(members)) problems.push(...memberProblems(members, `${path}.members`));
  return problems;
}

function memberProblems(members: readonly unknown[], path: string): Problem[] {
  if (members.length === 0) return [problem('required', path, '', {})];
  return members.flatMap((id, place) => {
    const at = `${path}.${place}`;
    if (typeof id === 'string' && !isUuid(id)) return problem('notAUuid', at, id, {});
    return members.indexOf(id) < place ? problem('givenTwice', at, id, {}) : [];
  });
}

function orderProblems(operations: readonly ScenarioOperation[], path: string): Problem[] {
  const problems: Problem[] = [];
  const keys = new Set<string>();
  /** By what is gone, the number of the operation that ended it, from 1. */
  const endedBy = new Map<string, number>();
  for (const [place, operation] of operations.entries()) {
    const at = `${path}.${place}`;
    const { network: from, into: to, key } = partsOf(operation);
    for (const [field, reference] of [
      ['network', from],
      ['into', to],
    ] as const) {
      if (reference === undefined) continue;
      const ended = endedBy.get(reference);
      if (!isUuid(reference) && !keys.has(reference)) {
        const facts = { known: [...keys], nearest: nearestOf(reference, [...keys]) };
        problems.push(problem('unknownKey', `${at}.${field}`, reference, facts));
      } else if (ended !== undefined) {
        problems.push(problem('goneBefore', `${at}.${field}`, reference, { operation: ended }));
      }
    }
    if (from !== undefined && from === to) {
      problems.push(problem('givenTwice', `${at}.into`, to, {}));
    }
    if (key !== undefined) {
      if (keys.has(key)) problems.push(problem('givenTwice', `${at}.key`, key, {}));
      keys.add(key);
    }
    if (from !== undefined && (operation.kind === 'end' || operation.kind === 'merge')) {
      endedBy.set(from, place + 1);
    }
  }
  return problems;
}
