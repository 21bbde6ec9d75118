/** A class to which decorators give its fields, where what they are is known only from the declarations. */
import type { ClassType } from 'type-graphql';

export function namedClass(name: string): ClassType {
  // What it has is declared by the decorators alone.
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class
  return { [name]: class {} }[name]!;
}
