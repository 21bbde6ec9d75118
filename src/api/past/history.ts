/** The history of any record. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RecordKind } from '../../model/kinds.js';
import type { Right } from '../../model/roles.js';
import { type FieldChange, history, type RecordChange } from '../../questions/past/history.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import {
  type FieldChange as FieldChangeObject,
  type RecordChange as RecordChangeObject,
  RecordChangeConnection,
} from '../types/past/history.js';

@Resolver()
export class HistoryResolver {
  @Query(() => RecordChangeConnection, {
    nullable: true,
    description:
      'Every change to a record of whatever kind, the newest first, also when it was deleted or merged into another; null when there never was one. The day does not narrow it.',
  })
  async history(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<RecordChangeObject> | undefined> {
    const asking = await context.asking(common);
    const page = { first, after: readIdCursor(after) };
    const found = await history(asking, context.records, id, page);
    return (
      found &&
      connectionFrom(
        found,
        asking,
        after,
        ({ changeSet }) => String(changeSet.revision),
        (change) => changeObject(context, found.kind, change),
      )
    );
  }
}

function changeObject(
  context: RequestContext,
  kind: RecordKind,
  { changeSet, action, fields }: RecordChange,
): RecordChangeObject {
  const { revision, id, recordedAt, author, message } = changeSet;
  return {
    ...{ revision, action, changeSet: id, recordedAt: new Date(recordedAt) },
    ...(context.may('people') ? { author, message } : { author: undefined, message: undefined }),
    fields: fields.map((field) => fieldObject(context, kind, field)),
  };
}

/** Personal values are told to whom the record itself tells them. */
function fieldObject(
  context: RequestContext,
  kind: RecordKind,
  { field, before, after, personal }: FieldChange,
): FieldChangeObject {
  const needs: Right = kind === 'ContactPerson' && field === 'name' ? 'people' : 'contact';
  return personal && !context.may(needs)
    ? { field, before: undefined, after: undefined, withheld: 'notPermitted' }
    : { field, before, after, withheld: undefined };
}
