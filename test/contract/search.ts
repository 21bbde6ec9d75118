/** How every store finds records by what people type. */
import fc from 'fast-check';
import type { EntityKind } from '../../src/model/kinds.js';
import type { Entity, RecordId } from '../../src/model/record.js';
import { foldName, plainName, searchableTexts, sortName } from '../../src/model/searchText.js';
import type { GraphStore, SearchQuery } from '../../src/store/graphStore.js';
import { anyContent, everyKindOnce } from './everyKind.js';
import { changeSetOf, type OpenStore, recordsOf, smallCounty, withStore } from './fixtures.js';

export function describeSearch(open: OpenStore): void {
  describe('search', () => {
    test(
      'words are found by their beginnings, in any order, whatever the case and the accents',
      withStore(open, async (store) => {
        await named(store, ['Äänekosken Åbo-yhdistys ry', 'Čáhpesvuoŋa ŧeŋŧu', 'Âalâš đoarja ž']);
        const finds: [string, string[]][] = [
          ['äänekosken', ['Äänekosken Åbo-yhdistys ry']],
          ['AANEKOSKEN', ['Äänekosken Åbo-yhdistys ry']],
          ['ään yhd', ['Äänekosken Åbo-yhdistys ry']],
          ['ry abo', ['Äänekosken Åbo-yhdistys ry']],
          ['Åbo-yhdistys', ['Äänekosken Åbo-yhdistys ry']],
          ['cahpesvuona', ['Čáhpesvuoŋa ŧeŋŧu']],
          ['ČÁHPESVUOŊA', ['Čáhpesvuoŋa ŧeŋŧu']],
          ['Ŧeŋŧ', ['Čáhpesvuoŋa ŧeŋŧu']],
          ['tentu', ['Čáhpesvuoŋa ŧeŋŧu']],
          ['aalas', ['Âalâš đoarja ž']],
          ['doarja z', ['Âalâš đoarja ž']],
          ['A\u0302alâs\u030c', ['Âalâš đoarja ž']],
          ['kosken', []],
          ['äänekosken ŧeŋŧu', []],
        ];
        for (const [text, names] of finds) {
          expect([text, await namesFound(store, { text, limit: 10 })]).toEqual([text, names]);
        }
      }),
    );

    test(
      'all words have to be in one and the same name',
      withStore(open, async (store) => {
        const changeSet = changeSetOf('names', (builder) => {
          builder.createEntity('Network', {
            name_fi: 'Järvien neuvosto',
            name_sv: 'Sjöarnas råd',
            aliases: ['Vesiryhmä', 'Kala ja vesi'],
          });
        });
        await store.commit(changeSet);
        for (const text of ['järvien neu', 'rad sjo', 'vesi', 'vesi kala']) {
          expect(await store.search({ text, limit: 10 })).toEqual(recordsOf(changeSet, 1));
        }
        for (const text of ['järvien råd', 'vesiryhmä kala', 'neuvosto neuvosto x']) {
          expect(await store.search({ text, limit: 10 })).toEqual([]);
        }
      }),
    );

    test(
      'exact names come first, then those exact but for accents, then beginnings, then the rest',
      withStore(open, async (store) => {
        await named(store, [
          'Uusi saari',
          'Saari ja meri',
          'Sääri',
          'SAARI',
          'Aavan saari',
          'Saarinen',
        ]);
        expect(await namesFound(store, { text: 'saari', limit: 10 })).toEqual([
          'SAARI',
          'Sääri',
          'Saari ja meri',
          'Saarinen',
          'Aavan saari',
          'Uusi saari',
        ]);
        expect((await namesFound(store, { text: ' Sääri ', limit: 10 })).slice(0, 2)).toEqual([
          'Sääri',
          'SAARI',
        ]);
      }),
    );

    test(
      'the best of several names gives the place, and nothing is found twice',
      withStore(open, async (store) => {
        const changeSet = changeSetOf('several names', (builder) => {
          builder.createEntity('Organisation', { name_fi: 'Tunturi ja tunturi' });
          builder.createEntity('Organisation', {
            name_fi: 'Uusi tunturi',
            name_en: 'Tunturi and more',
            aliases: ['Tunturi'],
          });
        });
        await store.commit(changeSet);
        expect(await namesFound(store, { text: 'tunturi', limit: 10 })).toEqual([
          'Uusi tunturi',
          'Tunturi ja tunturi',
        ]);
      }),
    );

    test(
      'only the kinds asked for, and identifiers too',
      withStore(open, async (store) => {
        const { changeSet, association, municipality, person, source } = smallCounty();
        await store.commit(changeSet);
        const ids = async (text: string, kinds?: readonly EntityKind[]): Promise<RecordId[]> =>
          (await store.search({ text, limit: 20, ...(kinds ? { kinds } : {}) })).map((e) => e.id);
        expect(await ids('esimerk')).toHaveLength(6);
        expect(await ids('esimerk', ['ContactPerson', 'Source'])).toEqual([source, person]);
        expect(await ids('esimerk', [])).toEqual([]);
        expect(await ids('0245437-2')).toEqual([association]);
        expect(await ids('005', ['Area'])).toEqual([municipality]);
      }),
    );

    test(
      'every kind is found by what its declaration says, alone and among all',
      withStore(open, async (store) => {
        const contents = fc.sample(anyContent, { numRuns: 3, seed: 11 });
        for (const [round, content] of contents.entries()) {
          const changeSet = everyKindOnce(`round ${round}`, content);
          await store.commit(changeSet);
          const entities = recordsOf(changeSet, 1).filter(
            (record): record is Entity => !('from' in record),
          );
          for (const entity of entities) {
            const { id, kind } = entity;
            for (const text of searchableTexts(entity)) {
              if (foldName(text) === '') continue;
              for (const query of [{ text, kinds: [kind] }, { text }]) {
                const found = await store.search({ ...query, limit: 1_000 });
                expect([text, found.map((each) => each.id)]).toEqual([
                  text,
                  expect.arrayContaining([id]),
                ]);
              }
            }
          }
        }
      }),
    );

    test(
      'who has gone is given nothing',
      withStore(open, async (store) => {
        const gone = AbortSignal.abort(new Error('gone'));
        await expect(store.search({ text: 'kerho', limit: 5 }, gone)).rejects.toThrow('gone');
        expect(await store.search({ text: 'kerho', limit: 5 })).toEqual([]);
      }),
    );

    test(
      'searches at the same time each get their own answer',
      withStore(open, async (store) => {
        const names = Array.from({ length: 12 }, (_, n) => `Kerho numero ${n}x`);
        await named(store, names);
        const found = await Promise.all(
          names.map((_, n) => namesFound(store, { text: `kerho ${n}x`, limit: 5 })),
        );
        expect(found).toEqual(names.map((name) => [name]));
      }),
    );

    test(
      'pages do not overlap and together are the whole',
      withStore(open, async (store) => {
        await named(
          store,
          Array.from({ length: 23 }, (_, n) => (n % 2 ? `Kerho ${n % 5}` : `Uusi kerho ${n % 3}`)),
        );
        const whole = await store.search({ text: 'ker', limit: 100 });
        expect(whole).toHaveLength(23);
        const pages: Entity[] = [];
        for (let offset = 0; offset < 30; offset += 5) {
          pages.push(...(await store.search({ text: 'ker', limit: 5, offset })));
        }
        expect(pages).toEqual(whole);
        expect(await store.search({ text: 'ker', limit: 0 })).toEqual([]);
      }),
    );

    test(
      'text without a letter or a digit finds nothing, and signs are no commands',
      withStore(open, async (store) => {
        await named(store, ['Maa AND meri', 'Sanoi "seis"', 'C* (ry): ~^', 'Not or near']);
        for (const text of ['', ' ', '*', '"', '""', '-', '!?', '(', '\\', '^ ~', '…']) {
          expect([text, await namesFound(store, { text, limit: 10 })]).toEqual([text, []]);
        }
        const finds: [string, string[]][] = [
          ['AND', ['Maa AND meri']],
          ['maa AND', ['Maa AND meri']],
          ['maa OR seis', []],
          ['NOT', ['Not or near']],
          ['"seis', ['Sanoi "seis"']],
          ['sanoi "seis"', ['Sanoi "seis"']],
          ['seis*', ['Sanoi "seis"']],
          ['*eis', []],
          ['c* (ry):', ['C* (ry): ~^']],
          ['name:meri', []],
          ['meri~2', []],
          ['meri^4', []],
          ['[maa TO meri]', []],
          ['me?ri', []],
          ['maa\\ meri', ['Maa AND meri']],
          ['NEAR(maa)', []],
          ['/m.*/', ['Maa AND meri']],
        ];
        for (const [text, names] of finds) {
          expect([text, await namesFound(store, { text, limit: 10 })]).toEqual([text, names]);
        }
      }),
    );

    test(
      'finds what a look through every name finds, in the same order',
      withStore(open, async (store) => {
        const word = fc.constantFrom('saa', 'sää', 'Sáá', 'saari', 'ŋ', 'n', 'ja', 'JA', '5', 'あ');
        const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
        const sample = fc.sample(fc.array(name, { minLength: 1, maxLength: 3 }), {
          numRuns: 150,
          seed: 7,
        });
        const changeSet = changeSetOf('sample', (builder) => {
          for (const [name_fi, name_sv, alias] of sample) {
            builder.createEntity('Network', {
              ...(name_fi && { name_fi }),
              ...(name_sv && { name_sv }),
              ...(alias && { aliases: [alias] }),
            });
          }
        });
        await store.commit(changeSet);
        const entities = recordsOf(changeSet, 1) as Entity[];
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(name, fc.string({ maxLength: 3 })),
            fc.nat(40),
            fc.nat(10),
            async (text, limit, offset) => {
              const found = await store.search({ text, limit, offset });
              expect(found).toEqual(lookedThrough(entities, text).slice(offset, offset + limit));
            },
          ),
          { numRuns: 60 },
        );
      }),
    );
  });
}

/** The definition of search, word by word. */
function lookedThrough(entities: readonly Entity[], text: string): Entity[] {
  const folded = foldName(text);
  const words = folded.split(' ').filter((word) => word !== '');
  const rank = (name: string): number => {
    const inName = foldName(name).split(' ');
    const matches =
      words.length > 0 && words.every((word) => inName.some((other) => other.startsWith(word)));
    if (!matches) return 9;
    if (plainName(name) === plainName(text)) return 0;
    if (foldName(name) === folded) return 1;
    return foldName(name).startsWith(folded) ? 2 : 3;
  };
  return entities
    .map((entity) => ({
      entity,
      rank: Math.min(9, ...searchableTexts(entity).map(rank)),
      name: sortName(entity),
    }))
    .filter(({ rank }) => rank < 9)
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.entity.id, b.entity.id))
    .map(({ entity }) => entity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function named(store: GraphStore, names: readonly string[]): Promise<void> {
  await store.commit(
    changeSetOf('named', (builder) => {
      for (const name_fi of names) builder.createEntity('Organisation', { name_fi });
    }),
  );
}

async function namesFound(store: GraphStore, query: SearchQuery): Promise<(string | undefined)[]> {
  return (await store.search(query)).map(({ properties }) =>
    'name_fi' in properties ? properties.name_fi : undefined,
  );
}
