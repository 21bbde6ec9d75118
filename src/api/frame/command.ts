/** What every mutation has in common. */
import { randomUUID } from 'node:crypto';

/** The field of an input by which a command is carried out once. */
export const clientMutationId = {
  nullable: true,
  description:
    'Your name for this command: sent twice under the same name, it is carried out once.',
} as const;

/** The name under which a command is carried out once; without one of the caller's, each is new. */
export function keyOf(command: string, ofCaller: string | null | undefined): string {
  return `${command} ${ofCaller ?? randomUUID()}`;
}
