/**
 * Makes up since when and until when: known to the day, the month or the year, or not at all, as in the
 * lists that people keep. Everything that still holds is certain from the day of the list on.
 */
import type { RecordCircumstances } from '../../model/changeSet.js';
import type { Validity } from '../../model/time/validity.js';
import type { SeededRandom } from './seededRandom.js';

/** The day of the invented list that all invented facts come from. */
export const LIST_DAY = '2026-01-01';
const LAST_YEAR = 2025;

const unknownStart: Validity = { from: 'unknown', to: 'open', attestedOn: LIST_DAY };

/** For an organisation: as a rule long before the networks. */
export function inventEstablishment(random: SeededRandom): Validity {
  if (random.chance(0.12)) return unknownStart;
  return { from: inventDate(random, random.integer(1950, 2005)), to: 'open' };
}

/** For a network that goes on. */
export function inventFounding(random: SeededRandom): Validity {
  if (random.chance(0.1)) return unknownStart;
  return { from: inventDate(random, random.integer(2006, 2023)), to: 'open' };
}

/** For a project network that is over. */
export function inventLifetime(random: SeededRandom): Validity {
  const year = random.integer(2010, 2020);
  const end = year + random.integer(2, 4);
  return { from: inventDate(random, year), to: `${end + 1}-01-01` };
}

function inventDate(random: SeededRandom, year: number): string {
  const share = random.fraction();
  if (share < 0.6) return String(year);
  const month = `${year}-${twoDigits(random.integer(1, 12))}`;
  return share < 0.75 ? month : `${month}-${twoDigits(random.integer(1, 28))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function startYear({ from }: Validity): number {
  return from === 'unknown' ? 2012 : Number(from.slice(0, 4));
}

/** For a membership that goes on, or lasted as long as its network did. */
export function inventJoining(
  random: SeededRandom,
  network: Validity,
  member: Validity,
): RecordCircumstances {
  if (network.to !== 'open') return { validity: network, status: statusOf(network) };
  const share = random.fraction();
  if (share < 0.35) return { validity: unknownStart };
  const isOlder = member.from === 'unknown' || startYear(member) < startYear(network);
  if (share < 0.6 && isOlder) return { validity: network };
  const first = Math.max(startYear(network), isOlder ? 0 : startYear(member)) + 1;
  const year = random.integer(Math.min(first, LAST_YEAR), LAST_YEAR);
  return { validity: { from: inventDate(random, year), to: 'open' } };
}

/** For a membership that is over in a network that goes on. */
export function inventLeaving(random: SeededRandom, network: Validity): RecordCircumstances {
  const year = Math.min(startYear(network) + random.integer(0, 6), LAST_YEAR - 2);
  const from = year <= startYear(network) ? network.from : String(year);
  const last = random.integer(year + 1, LAST_YEAR - 1);
  const to = random.chance(0.7) ? `${last + 1}-01-01` : String(last + 1);
  return { validity: { from, to }, status: 'ended' };
}

/** For a membership of which the list of some year speaks, and nobody knows whether it goes on. */
export function inventUncertain(random: SeededRandom): RecordCircumstances {
  const attestedOn = `${random.integer(2018, 2024)}-01-01`;
  return { validity: { from: 'unknown', to: 'unknown', attestedOn } };
}

/** What ended on a known day has ended; an unknown end says nothing. */
export function statusOf({ to }: Validity): 'active' | 'ended' {
  return to === 'open' || to === 'unknown' ? 'active' : 'ended';
}
