/** From an answer to the rows of the lists that it was made from. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { fieldsSpokenFor, placeOf, placeText } from '../../model/statements/locator.js';
import type { SourceReference as Reference } from '../../model/record.js';
import { provenance } from '../../questions/past/provenance.js';
import { describePlace } from '../../texts/describe/describeSource.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { LocaleEnum } from '../frame/enums.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { SourceReference } from '../types/source.js';
import { StatedField, StatedFieldConnection } from '../types/statedField.js';

@Resolver()
export class ProvenanceResolver {
  @Query(() => StatedFieldConnection, {
    description:
      'Question 10: where each field of a record comes from, by source and place in it, and what stands where they disagree.',
  })
  async provenance(
    @Ctx() context: RequestContext,
    @Arg('record', () => ID, { description: 'An entity or a relationship.' }) record: string,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<StatedField>> {
    const asking = await context.asking(common);
    const question = { record, first, after: readIdCursor(after) };
    const page = await provenance(asking, context.records, context.may('contact'), question);
    const items = page.items.map((stated) => new StatedField(stated, asking));
    return connectionFrom(
      { ...page, items },
      asking,
      after,
      ({ place }) => place,
      (field) => field,
    );
  }
}

@Resolver(() => SourceReference)
export class SourceReferenceResolver {
  @FieldResolver()
  locator(@Root() reference: SourceReference): string | undefined {
    return placeText(referenceOf(reference));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The place in words: "taulukko Jäsenet, rivi 12".',
  })
  place(
    @Root() reference: SourceReference,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): string | undefined {
    const place = placeOf(referenceOf(reference));
    return place && describePlace(locale, place);
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'The fields that it speaks for; null: for all that the record says.',
  })
  fields(@Root() reference: SourceReference): readonly string[] | undefined {
    return fieldsSpokenFor(referenceOf(reference));
  }
}

function referenceOf({ source, locator }: SourceReference): Reference {
  return { source: source.id, locator };
}
