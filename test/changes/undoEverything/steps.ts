/** What may happen to a store, drawn from the declarations: a kind that is added to the model is drawn too. */
import fc, { type Arbitrary } from 'fast-check';
import type { Status } from '../../../src/model/codes.js';
import type { PropertyValue } from '../../../src/model/declaration.js';
import {
  type EntityKind,
  entityKinds,
  type RecordKind,
  relationshipKinds,
} from '../../../src/model/kinds.js';
import type { Validity } from '../../../src/model/time/validity.js';
import { anyProperties, anyStatus, anyValidity } from '../../contract/arbitraries.js';
import { fieldsOf } from './mirror.js';

/** What somebody says of a record. */
export interface Content {
  readonly properties: { readonly [name: string]: PropertyValue };
  readonly validity: Validity;
  readonly status: Status;
}

/** The picks choose among what is there when the step is taken. */
export interface Step<Deed extends string = string> {
  readonly deed: Deed;
  readonly kind: RecordKind;
  readonly content: Content;
  readonly picks: readonly [number, number, number];
}

/** How often each deed is drawn, and of which kinds of records. */
const deeds = {
  create: [6, entityKinds],
  relate: [10, relationshipKinds],
  update: [8, [...entityKinds, ...relationshipKinds]],
  end: [2, [...entityKinds, ...relationshipKinds]],
  delete: [3, [...entityKinds, ...relationshipKinds]],
  state: [3, ['Statement']],
  resolve: [2, ['Statement']],
  merge: [2, ['Organisation', 'ContactPerson']],
  succeed: [1, ['Area']],
  appoint: [3, ['FILLED_BY', 'HELD_BY']],
  release: [1, ['FILLED_BY', 'HELD_BY']],
  confirm: [1, ['ContactPoint', 'ContactPerson']],
  meet: [1, ['Meeting']],
  declareSource: [1, ['Source']],
  join: [1, ['MEMBER_OF']],
  leave: [1, ['MEMBER_OF']],
  undo: [12, ['Source']],
} as const satisfies { readonly [deed: string]: readonly [number, readonly RecordKind[]] };

export type Deed = keyof typeof deeds;

const pick = fc.nat(9_999);
const anyContentOf = new Map(
  [...entityKinds, ...relationshipKinds].map((kind): [RecordKind, Arbitrary<Content>] => [
    kind,
    fc.record({
      // What is managed is written by commands of its own.
      properties: anyProperties(
        Object.fromEntries(Object.entries(fieldsOf(kind)).filter(([, { managed }]) => !managed)),
      ),
      validity: fc.oneof(fc.constant({ from: '2020-01-01', to: 'open' }), anyValidity),
      status: fc.oneof(fc.constant<Status>('active'), anyStatus),
    }),
  ]),
);

export const anyStep: Arbitrary<Step<Deed>> = fc.oneof(
  ...(Object.keys(deeds) as Deed[]).map((deed) => ({
    weight: deeds[deed][0],
    arbitrary: fc.constantFrom<RecordKind>(...deeds[deed][1]).chain((kind) =>
      fc.record({
        deed: fc.constant(deed),
        kind: fc.constant(kind),
        content: anyContentOf.get(kind)!,
        picks: fc.tuple(pick, pick, pick),
      }),
    ),
  })),
);

/** Some of every kind of entity to begin with; statements need something to be about. */
export const anyBeginning: Arbitrary<readonly (Content & { readonly kind: EntityKind })[]> = fc
  .tuple(
    ...entityKinds
      .filter((kind) => kind !== 'Statement')
      .flatMap((kind) => {
        const one = anyContentOf.get(kind)!.map((content) => ({ ...content, kind }));
        // There are many schemes of concepts, and many kinds of areas beside municipalities.
        const isMany = kind === 'Concept' || kind === 'Area';
        return Array.from({ length: isMany ? 12 : 3 }, () => one);
      }),
  )
  .map((all) => all);
