/** The home that a list gives an organisation, held against the one that is recorded. */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import { HOME } from '../../model/statements/statedFields.js';
import type { Sayings } from '../../records/sayings.js';
import { moveHome } from '../statements.js';
import type { OrganisationSubject } from './organisationRegistry.js';
import type { Disagreement, Settling, Speakers } from './settling/settling.js';

/**
 * Writes the home of an organisation that has been written itself. Where sources differ, each gets a
 * statement on the organisation, and the relationship leads to the home that stands. Of an organisation
 * with several homes a list denies none.
 */
export function writeHome(
  builder: ChangeSetBuilder,
  { settling, sayings, speakers }: { settling: Settling; sayings: Sayings; speakers: Speakers },
  organisation: OrganisationSubject,
): readonly Disagreement[] {
  const { homeClaim: claim, record, storedHomes } = organisation;
  if (!claim) return [];
  const isDisputed = record !== undefined && sayings.disputed(record.id).has(claim.field);
  const same = storedHomes.find(({ to }) => to === claim.value);
  if (same && !isDisputed) {
    const { revision, ...content } = same;
    const settled = settling.settle(content, [], claim.rows);
    if (settled.record !== content) builder.update(settled.record, revision);
    return [];
  }
  const [home] = storedHomes;
  if (!record || !home) {
    builder.createRelationship(
      HOME,
      organisation.id,
      String(claim.value),
      {},
      { sources: speakers.ofRow(claim.rows[0]!) },
    );
    return [];
  }
  if (storedHomes.length > 1) return [];
  const found = settling.dispute(record, sayings.recordedHome(home), claim);
  const { standing, said, disagreement } = found;
  if (standing.value !== home.to) {
    moveHome(builder, home, String(standing.value), said);
  }
  return disagreement ? [disagreement] : [];
}
