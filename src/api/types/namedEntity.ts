/** An entity that has names in several languages. */
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { nameOf, namesOf } from '../../model/record.js';
import { LocaleEnum } from '../frame/enums.js';
import { EntityObject, Names } from './record.js';

@ObjectType()
export abstract class NamedEntity<
  Kind extends 'Organisation' | 'Network' | 'Area',
> extends EntityObject<Kind> {
  @Field(() => Names, { description: 'Its name in every language that it has one in.' })
  get names(): Names {
    return new Names(namesOf(this.entity.properties));
  }

  @Field(() => String, {
    description: 'Its name in the language asked for, else in the first that there is.',
  })
  name(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return nameOf(this.entity.properties, locale) ?? this.id;
  }
}
