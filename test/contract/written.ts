/** A ChangeSet is found by its id, and what it wrote by its revision, as long as the feed tells it. */
import { contentOf } from './backup.js';
import {
  changeSetOf,
  inOrder,
  type OpenStore,
  recordIn,
  smallCounty,
  UNKNOWN_ID,
  withStore,
} from './fixtures.js';

export function describeWritten(open: OpenStore): void {
  describe('what a ChangeSet wrote', () => {
    test(
      'is told by its revision, and its head by its id',
      withStore(open, async (store) => {
        const { changeSet, association, personMembership } = smallCounty();
        const second = changeSetOf('second', (builder) => {
          builder.update({ ...recordIn(changeSet, association), status: 'ended' });
          builder.delete('MEMBER_OF', personMembership);
          builder.createEntity('Network', { name_fi: 'Toinen verkosto' });
        });
        const third = changeSetOf('third', () => undefined);
        const all = [changeSet, second, third];
        for (const one of all) await store.commit(one);
        for (const [place, { changes, ...head }] of all.entries()) {
          const revision = place + 1;
          expect(await store.changeLog.head(head.id)).toEqual({
            ...head,
            revision,
            changes: changes.length,
          });
          const written = changes.map((change) => {
            const { kind, id } = change.action === 'delete' ? change : change.record;
            return { kind, id };
          });
          expect(inOrder((await store.changeLog.writtenAt(revision)) ?? [])).toEqual(
            inOrder(written),
          );
        }
        expect(await store.changeLog.head(UNKNOWN_ID)).toBeUndefined();
        for (const never of [0, 4]) expect(await store.changeLog.writtenAt(never)).toBeUndefined();
      }),
    );

    test(
      'is not told of what was brought in from a backup, while heads are',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        await store.restore(contentOf(changeSet));
        expect(await store.changeLog.writtenAt(1)).toBeUndefined();
        expect(await store.changeLog.head(changeSet.id)).toMatchObject({ revision: 1 });
      }),
    );
  });
}
