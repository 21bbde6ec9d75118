/** What comes of a command, for each kind of record the same. */
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Commanded } from '../../changes/command.js';
import { type EntityKind, entityKinds, type RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { Link } from '../declared/link.js';
import { readLink } from '../declared/linkConnections.js';
import { declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { ContactPerson } from '../types/contactPerson.js';
import { type AnyEntity, readObject } from '../types/entities.js';
import { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';
import { Record } from '../types/record.js';
import { Source } from '../types/source.js';

/** The GraphQL type of an entity of a kind; municipalities are no Area of the schema. */
function typeOf(kind: EntityKind): ClassType {
  const types: { readonly [kind: string]: unknown } = {
    ...{ Organisation, Network, ContactPerson, Source },
    Area: Record,
  };
  return (types[kind] ?? declaredTypeOf(kind)) as ClassType;
}

export interface Payload extends Commanded {
  readonly clientMutationId: string | null;
}

/** A type of a name for what came of a command, with the record under a field of its own. */
function payloadNamed(name: string, field: string, type: () => ClassType): ClassType {
  class CommandPayload {
    @Field(() => String, { nullable: true, description: 'Your name for the command.' })
    readonly clientMutationId!: string | null;

    @Field(() => Int, {
      description: 'The revision with the change; ask with `atLeastRevision` to see it anywhere.',
    })
    readonly revision!: number;

    @Field(() => Boolean, {
      description: 'False when the same command had been carried out before.',
    })
    readonly applied!: boolean;
  }
  ObjectType(name, { description: 'What came of a command.' })(CommandPayload);
  const description = 'The record as it is now.';
  Field(type, { nullable: true, description })(CommandPayload.prototype as object, field);
  return CommandPayload;
}

const entityPayloads: ReadonlyMap<EntityKind, ClassType> = new Map(
  entityKinds.map((kind) => [
    kind,
    payloadNamed(`${kind}Payload`, fieldOf(kind), () => typeOf(kind)),
  ]),
);

/** The type of what comes of a command on an entity: `network` in a NetworkPayload. */
export function entityPayload(kind: EntityKind): ClassType {
  return entityPayloads.get(kind)!;
}

export const ContactPayload = payloadNamed(
  'ContactPayload',
  'contact',
  () => Record as unknown as ClassType,
);
export const LinkPayload = payloadNamed('LinkPayload', 'link', () => Link as ClassType);

/** What came of a command on an entity, with the entity as it is now. */
export async function payloadWithEntity(
  context: RequestContext,
  clientMutationId: string | null | undefined,
  kind: EntityKind,
  { id, revision, applied }: Commanded & { readonly id: RecordId },
  field = fieldOf(kind),
): Promise<Payload> {
  const asking = await context.asking({ atLeastRevision: revision });
  const object = await readObject<AnyEntity>(context, asking, id, kind);
  return { clientMutationId: clientMutationId ?? null, revision, applied, [field]: object };
}

/** What came of a command on a relationship, with the relationship as it is now. */
export async function payloadWithLink(
  context: RequestContext,
  clientMutationId: string | null | undefined,
  kind: RelationshipKind,
  { id, revision, applied }: Commanded & { readonly id: RecordId },
): Promise<Payload> {
  const asking = await context.asking({ atLeastRevision: revision });
  const link = await readLink(context, asking, kind, id);
  return { clientMutationId: clientMutationId ?? null, revision, applied, link } as Payload;
}

function fieldOf(kind: EntityKind): string {
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}
