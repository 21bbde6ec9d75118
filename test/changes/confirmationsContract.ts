/** What is confirmed by a link, on whichever store: what is kept of it, what a review writes, and that it can be undone. */
import { answerConfirmation } from '../../src/changes/confirmations/answerConfirmation.js';
import { issueConfirmationLink } from '../../src/changes/confirmations/issueLink.js';
import { confirmationOf } from '../../src/changes/confirmations/links.js';
import { reviewConfirmation } from '../../src/changes/confirmations/reviewConfirmation.js';
import { undoChange } from '../../src/changes/undo/undoChange.js';
import { withdrawDocument } from '../../src/changes/workspace/withdrawDocument.js';
import {
  DocumentConflictError,
  EditConflictError,
  InvalidInputError,
} from '../../src/model/errors/errors.js';
import type { ConfirmationAnswer } from '../../src/model/workspace/confirmation.js';
import { Records } from '../../src/records/records.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { failureOf, type OpenStore, withStore } from '../contract/fixtures.js';
import { given } from './given.js';

const FACTS = ['member', 'role', 'openness'].map(
  (_, at) => `00000000-0000-4000-8000-00000000000${at}`,
) as [string, string, string];

/** A network with a member and a contact role. */
async function asked(store: GraphStore) {
  const { ids, ...commanding } = await given(store, (builder) => {
    const network = builder.createEntity('Network', { name_fi: 'Neuvosto', openness: 'open' });
    const organisation = builder.createEntity('Organisation', { name_fi: 'a' });
    const member = builder.createRelationship('MEMBER_OF', organisation, network, {});
    const role = builder.createEntity('ContactPoint', { name_fi: 'Rooli' });
    return { network, member, role };
  });
  const { network, member, role } = ids;
  const issue = (key: string, year = 2026) =>
    issueConfirmationLink(commanding, { key, network, year });
  const revisionOf = async () => store.revision();
  const facts = [
    { id: FACTS[0], kind: 'MEMBER_OF', record: member, revision: 1, field: undefined },
    { id: FACTS[1], kind: 'ContactPoint', record: role, revision: 1, field: undefined },
    { id: FACTS[2], kind: 'Network', record: network, revision: 1, field: 'openness' },
  ] as const;
  const answer = (token: string, answers: readonly ConfirmationAnswer[], key = 'answer') =>
    answerConfirmation(commanding, {
      ...{ key, token, facts },
      answers: answers.map((one, at) => ({
        ...{ fact: FACTS[at]!, answer: one },
        text: one === 'corrected' ? 'Suljettu' : undefined,
      })),
    });
  return { ...commanding, ids, issue, answer, revisionOf };
}

export function describeConfirmations(open: OpenStore): void {
  test(
    'a token is told once, opens its own confirmation, and is kept nowhere',
    withStore(open, async (store) => {
      const { issue, now } = await asked(store);
      const { token, document } = await issue('first');
      expect(token).toMatch(/^[A-Za-z0-9_-]{64}$/);
      expect(document).toMatchObject({ version: 1, content: { stage: 'asked', year: 2026 } });
      expect(await issue('first')).toMatchObject({ applied: false, token: undefined });
      expect((await confirmationOf(store, token!, now)).id).toBe(document.id);
      for await (const batch of store.workspace.scan()) {
        expect(JSON.stringify(batch)).not.toContain(token);
        expect(JSON.stringify(batch)).not.toContain(token!.slice(22));
      }
    }),
  );

  test(
    'whatever is wrong with a token, the answer is the same and tells nothing of it',
    withStore(open, async (store) => {
      const { issue, now, ...commanding } = await asked(store);
      const { token: first = '', document } = await issue('first');
      const { token: other = '' } = await issue('other', 2027);
      const { token: second = '' } = await issue('second');
      const guessed = `${second.slice(0, -1)}${second.endsWith('A') ? 'B' : 'A'}`;
      const crossed = `${other.slice(0, 21)}${second.slice(21)}`;
      const late = new Date(now.getTime() + 60 * 86_400_000);
      const refused = [
        failureOf(confirmationOf(store, '', now)),
        failureOf(confirmationOf(store, 'ei mitään', now)),
        failureOf(confirmationOf(store, guessed, now)),
        failureOf(confirmationOf(store, crossed, now)),
        ...['A', 'f', '_', '7'].map((letter) =>
          failureOf(confirmationOf(store, letter.repeat(64), now)),
        ),
        failureOf(confirmationOf(store, first, now)),
        failureOf(confirmationOf(store, second, late)),
      ];
      const problems = [{ code: 'noSuchLink', path: 'token', value: '', facts: {} }];
      for (const error of await Promise.all(refused)) {
        expect(error).toBeInstanceOf(InvalidInputError);
        expect(error).toMatchObject({ problems });
      }
      await withdrawDocument(
        { ...commanding, now },
        { key: 'revoke', kind: 'confirmation', document: document.id, expectedVersion: 2 },
      );
      expect(await failureOf(confirmationOf(store, second, now))).toMatchObject({ problems });
      expect((await confirmationOf(store, other, now)).content.year).toBe(2027);
    }),
  );

  test(
    'a review writes what is taken over as one change, which can be undone',
    withStore(open, async (store) => {
      const { issue, answer, ids, revisionOf, ...commanding } = await asked(store);
      const { token = '', document } = await issue('first');
      const before = await revisionOf();
      const answered = await answer(token, ['noLonger', 'confirmed', 'corrected']);
      expect(answered.document).toMatchObject({ version: 2, content: { stage: 'answered' } });
      expect(await answer(token, ['confirmed'])).toMatchObject({ applied: false });
      expect(await revisionOf()).toBe(before);
      const review = (accept: string[], expectedVersion = 2, key = 'review') =>
        reviewConfirmation(commanding, { key, confirmation: document.id, expectedVersion, accept });
      expect(await failureOf(review([FACTS[2]]))).toMatchObject({
        problems: [{ code: 'notToBeTakenOver', path: 'input.accept.0' }],
      });
      expect(await failureOf(review([document.id]))).toMatchObject({
        problems: [{ code: 'noSuchRecord', path: 'input.accept.0' }],
      });
      expect(await failureOf(review([], 1))).toBeInstanceOf(DocumentConflictError);

      const reviewed = await review([FACTS[0], FACTS[1]]);
      expect(reviewed.document.content).toMatchObject({
        stage: 'reviewed',
        answers: [{ accepted: true }, { accepted: true }, { accepted: false, text: 'Suljettu' }],
      });
      const state = async () => {
        const role = (await store.readEntities([ids.role])).get(ids.role)!;
        const member = (await store.readRelationships('MEMBER_OF', [ids.member])).get(ids.member)!;
        return { role, member };
      };
      const { role, member } = await state();
      expect(role).toMatchObject({ properties: { confirmedOn: '2026-03-01' } });
      expect(member).toMatchObject({ status: 'ended', validity: { to: '2026-03-01' } });
      const [source = ''] = member.sources.map((one) => one.source);
      expect((await store.readEntities([source])).get(source)).toMatchObject({
        kind: 'Source',
        properties: {
          title: 'Vuosivahvistus 2026: Neuvosto (sihteerin vastaus 2026-03-01)',
          publishedOn: '2026-03-01',
        },
      });
      expect(await review([FACTS[0], FACTS[1]])).toMatchObject({ applied: false });
      expect(await failureOf(answer(token, ['confirmed'], 'late'))).toMatchObject({
        problems: [{ code: 'noSuchLink' }],
      });
      expect(await failureOf(issue('again'))).toMatchObject({
        problems: [{ code: 'reviewedAlready', path: 'input.year' }],
      });

      const { revision } = reviewed.commanded!;
      expect(revision).toBe(before + 1);
      const undo = async (key: string, of: number) =>
        undoChange({ ...commanding, records: new Records(store) }, { key, revision: of });
      const { revision: undoing } = await undo('undo', revision);
      const undone = await state();
      expect(undone.member).toMatchObject({ status: 'active', validity: { to: 'open' } });
      expect(undone.role.properties).not.toHaveProperty('confirmedOn');
      expect(undone.member.sources).toEqual([]);

      // The answers wait for their review again, undone or not, however often it is sent.
      const confirmation = async () =>
        (await store.workspace.read([document.id])).get(document.id)!;
      const waiting = await confirmation();
      expect(waiting).toMatchObject({ version: 4, content: { stage: 'answered' } });
      expect(await undo('undo', revision)).toMatchObject({ applied: false, revision: undoing });
      expect(await confirmation()).toEqual(waiting);
      await undo('undo the undoing', undoing);
      expect(await confirmation()).toMatchObject({
        version: 5,
        content: { stage: 'reviewed', answers: [{ accepted: true }, { accepted: true }, {}] },
      });
      expect((await state()).member).toEqual({ ...member, revision: undoing + 1 });
      await undo('undo it again', undoing + 1);
      const anew = { ...commanding, records: new Records(store) };
      const again = await reviewConfirmation(anew, {
        ...{ key: 'review again', confirmation: document.id, expectedVersion: 6 },
        accept: [FACTS[1]],
      });
      expect(again.document).toMatchObject({ version: 7, content: { stage: 'reviewed' } });
      expect((await state()).role.properties).toMatchObject({ confirmedOn: '2026-03-01' });
      expect((await state()).member.status).toBe('active');
      await undo('undo the second', again.commanded!.revision);
      // Answered anew, it is the secretary's word that stands, whatever is undone after that.
      const { document: last } = await answer(token, ['unknown'], 'anew');
      expect(last).toMatchObject({ version: 9, content: { stage: 'answered' } });
      await undo('undo the last undoing', again.commanded!.revision + 1);
      expect(await confirmation()).toEqual(last);
    }),
  );

  test(
    'what has changed since it was answered is not overwritten',
    withStore(open, async (store) => {
      const { issue, answer, ids, ...commanding } = await asked(store);
      const { token = '', document } = await issue('first');
      await answer(token, ['noLonger', 'confirmed']);
      const role = (await store.readEntities([ids.role])).get(ids.role)!;
      const { revision, ...content } = role;
      await store.commit({
        ...{
          id: document.id,
          author: 'muu',
          message: 'Muu',
          recordedAt: '2026-03-01T11:00:00.000Z',
        },
        changes: [
          {
            action: 'update',
            record: { ...content, status: 'planned' },
            expectedRevision: revision,
          },
        ],
      });
      const at = await store.revision();
      const refused = await failureOf(
        reviewConfirmation(
          { ...commanding, records: new Records(store) },
          {
            key: 'review',
            confirmation: document.id,
            expectedVersion: 2,
            accept: [...FACTS].slice(0, 2),
          },
        ),
      );
      expect(refused).toBeInstanceOf(EditConflictError);
      expect(await store.revision()).toBe(at);
    }),
  );

  test(
    'an answer has to be to what is asked, and a correction has to say how it is',
    withStore(open, async (store) => {
      const { issue, ...commanding } = await asked(store);
      const { token = '' } = await issue('first');
      const answers = async (
        ...given: { fact: string; answer: ConfirmationAnswer; text?: string }[]
      ) => {
        const facts = [
          { id: FACTS[0], kind: 'Network', record: FACTS[0], revision: 1, field: undefined },
        ] as const;
        const error = await failureOf(
          answerConfirmation(commanding, { key: 'k', token, facts, answers: given }),
        );
        return (error as InvalidInputError).problems.map(({ code, path }) => [code, path]);
      };
      expect(await answers()).toEqual([['required', 'input.answers']]);
      expect(await answers({ fact: FACTS[1], answer: 'confirmed' })).toEqual([
        ['noSuchRecord', 'input.answers.0.fact'],
      ]);
      expect(await answers({ fact: FACTS[0], answer: 'corrected', text: ' ' })).toEqual([
        ['required', 'input.answers.0.text'],
      ]);
      expect(
        await answers({ fact: FACTS[0], answer: 'corrected', text: 'x'.repeat(1_001) }),
      ).toEqual([['tooLong', 'input.answers.0.text']]);
      const year = await failureOf(
        issueConfirmationLink(commanding, { key: 'y', network: FACTS[0], year: 2026 }),
      );
      expect(year).toMatchObject({ message: expect.stringContaining(FACTS[0]) });
      expect(await failureOf(issue('far', 2029))).toMatchObject({
        problems: [
          { code: 'outOfRange', path: 'input.year', facts: { minimum: 2025, maximum: 2027 } },
        ],
      });
    }),
  );
}
