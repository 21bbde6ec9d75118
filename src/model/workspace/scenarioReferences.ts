/** The records that operations of a scenario name: of which kinds each part may be, and by which ids. */
import type { CodeOf, conceptSchemes } from '../codes.js';
import { isUuid } from '../identifiers.js';
import type { EntityKind } from '../kinds.js';
import type { RecordId } from '../record.js';
import { workSchemes } from './scenarioFacts.js';
import { type OperationCode, partsOf, type ScenarioOperation } from './scenarioOperations.js';

const MEMBERS: readonly EntityKind[] = ['Organisation', 'ContactPerson'];
/** The kinds of record that each part of an operation may name. */
const referenceKinds = {
  network: ['Network'],
  into: ['Network'],
  member: MEMBERS,
  members: MEMBERS,
  concept: ['Concept'],
  area: ['Area'],
  duty: ['Duty'],
  bearer: ['Organisation'],
} as const satisfies { readonly [part: string]: readonly EntityKind[] };
type ReferencePart = keyof typeof referenceKinds;
const referenceParts = Object.keys(referenceKinds) as ReferencePart[];

type Scheme = CodeOf<typeof conceptSchemes>;
/** The schemes of the concepts that an operation may name. */
const schemesOf: { readonly [kind in OperationCode]?: readonly Scheme[] } = {
  moveWork: workSchemes,
  serve: ['targetGroup'],
  workOn: [...workSchemes, 'theme', 'cooperationLevel', 'sector', 'fieldOfActivity'],
};

/** A record that an operation names. */
export interface Reference {
  /** The part that names it: "into", "members.1". */
  readonly part: string;
  readonly id: RecordId;
  readonly kinds: readonly EntityKind[];
  /** Of a concept. */
  readonly schemes: readonly Scheme[];
}

/** The records that an operation names, those that a scenario founds apart. */
export function referencesOf(operation: ScenarioOperation): Reference[] {
  const parts = partsOf(operation);
  const schemes = schemesOf[operation.kind] ?? [];
  return referenceParts.flatMap((part) => {
    const kinds = referenceKinds[part];
    const given = parts[part];
    const named: (readonly [string, string | undefined])[] =
      typeof given === 'object' ? given.map((id, at) => [`${part}.${at}`, id]) : [[part, given]];
    return named.flatMap(([at, id]) =>
      id !== undefined && isUuid(id) ? [{ part: at, id, kinds, schemes }] : [],
    );
  });
}

/** The same operation, naming each record by the id that is given for it. */
export function withReferences(
  operation: ScenarioOperation,
  now: (id: RecordId) => RecordId,
): ScenarioOperation {
  const parts: { [part: string]: unknown } = {};
  for (const part of referenceParts) {
    const given = partsOf(operation)[part];
    if (typeof given === 'object') parts[part] = given.map(now);
    else if (given !== undefined) parts[part] = now(given);
  }
  return { ...operation, ...parts };
}

/** The kinds of record that the part of an operation at the end of a path may name. */
export function kindsAt(path: string): readonly EntityKind[] {
  const part = referenceParts.find((one) => new RegExp(`\\.${one}(\\.\\d+)?$`).test(path));
  return part ? referenceKinds[part] : [];
}

/** The ids of records that operations name, each once, in the order in which they come. */
export function recordsNamedBy(operations: readonly ScenarioOperation[]): RecordId[] {
  return [...new Set(operations.flatMap(referencesOf).map(({ id }) => id))];
}
