/** What was decided before on networks, as the register has it; by whom, a report does not tell. */
import { documentIdOf } from '../../model/workspace/documents.js';
import type { RecordId } from '../../model/record.js';
import { parseDay } from '../../model/time/days.js';
import type { ReportInput } from './part.js';

/** The decision that stands on a pair, in words; undefined where there is none. */
export async function decisionOn(
  { register, words }: ReportInput,
  ...networks: readonly RecordId[]
): Promise<string | undefined> {
  const decision = await register.standing(documentIdOf('decision', networks));
  if (!decision) return undefined;
  const { decision: code, decidedOn, reason, survivor, revisitOn } = decision.content;
  const dayOf = (iso: string) => words.day(parseDay(iso)!);
  return [
    words.say('report:decided', {
      day: dayOf(decidedOn),
      decision: words.say(`decisions:code.${code}`),
    }),
    ...(survivor === undefined
      ? []
      : [words.say('report:decidedSurvivor', { network: await words.name(survivor, 'Network') })]),
    words.say('report:decidedReason', { reason }),
    ...(revisitOn === undefined
      ? []
      : [words.say('report:decidedRevisit', { day: dayOf(revisitOn) })]),
  ].join(' ');
}
