/** How many of something are in a state, in GraphQL: the state is told alike whatever is counted. */
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import { LocaleEnum } from '../../frame/enums.js';

interface Tally {
  readonly state: string | null;
}

/**
 * What the type of a tally extends: the state, and that in words. What is counted the type declares itself,
 * under the names that the tally has.
 */
export function stateTally<Tallied extends Tally>(
  states: object,
  inWords: (state: Tallied['state'], locale: Locale) => string,
  told: { readonly nullable?: boolean; readonly description: string } = {
    description: 'The state.',
  },
): new (tally: Tallied) => Pick<Tallied, 'state'> {
  @ObjectType()
  class StateTally {
    constructor(tally: Tallied) {
      Object.assign(this, tally);
    }

    @Field(() => states, told)
    readonly state!: Tallied['state'];

    @Field(() => String, { description: 'The state, in words.' })
    name(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
      return inWords(this.state, locale);
    }
  }
  return StateTally;
}
