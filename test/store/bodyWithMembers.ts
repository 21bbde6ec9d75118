/** The n-th of any number of ChangeSets of one size: a network with its members. */
import type { ChangeSet } from '../../src/model/changeSet.js';
import { changeSetOf } from '../contract/fixtures.js';

export const MEMBERS = 50;

export function bodyWithMembers(n: number): ChangeSet {
  return changeSetOf(`body ${n}`, (builder) => {
    const network = builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${n}` });
    for (let member = 0; member < MEMBERS; member++) {
      const organisation = builder.createEntity('Organisation', {
        name_fi: `Esimerkkiseura ${n}/${member}`,
      });
      builder.createRelationship('MEMBER_OF', organisation, network, {});
    }
  });
}
