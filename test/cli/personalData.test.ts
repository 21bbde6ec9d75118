/** `tuhatverkko disclose` and `erase` as a person runs them: what they say, and what is left of a person. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordData } from '../../src/model/record.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { changeSetOf, recordIn, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';
import { run } from './commandLine.js';

/** Every form of every value that the person ever had. */
const CANARIES = ['Eila', 'eila', 'Kanarialintu', 'kanarialintu', '7777', 'Lintutieteilijä'];

const { changeSet, person, council } = smallCounty();
let folder: string;
let store: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'personal-'));
  store = `sqlite:${join(folder, 'own.db')}`;
  await writing(async (opened) => {
    await opened.commit(changeSet);
    const married = {
      ...recordIn(changeSet, person),
      properties: { name: 'Eila Kanarialintu', phone: '+358 40 000 7777' },
    } as RecordData;
    await opened.commit(changeSetOf('married', (builder) => builder.update(married)));
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writing(
  write: (opened: Awaited<ReturnType<typeof openEmbeddedStore>>) => Promise<void>,
): Promise<void> {
  const opened = await openEmbeddedStore(join(folder, 'own.db'));
  try {
    await write(opened);
  } finally {
    await opened.close();
  }
}

/** The canaries that any file of the folder holds. */
function canariesLeft(): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return CANARIES.filter((canary) => files.some((bytes) => bytes.includes(canary)));
}

describe('disclose', () => {
  test('tells record, relationships, sources and history, readable and as JSON', async () => {
    const said = await run('disclose', person, '--store', store);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/name: Eila Kanarialintu\n.*telephone: \+358 40 000 7777/s);
    expect(said.out).toMatch(/Memberships: .*\n/);
    expect(said.out).toMatch(/esimerkki: married \(revision 2\)\n.*Kanarialintu/s);
    expect(said.out).toMatch(/esimerkki: small county \(revision 1\)\n.*Eila Esimerkki/s);

    // In words that the person reads, not in the names of fields and codes.
    expect(said.out).toMatch(/last day: until further notice\n/);
    expect(said.out).not.toMatch(/validFrom|validTo|MEMBER_OF|: open/);

    const json = await run('disclose', person, '--json', '--store', store);
    const held = JSON.parse(json.out) as { history: unknown[]; relationships: unknown[] };
    expect(held).toMatchObject({ person: { id: person }, mentions: [] });
    expect(held.history).toMatchObject([
      { changeSet: { revision: 2 }, record: { properties: { name: 'Eila Kanarialintu' } } },
      { changeSet: { revision: 1 }, record: { properties: { name: 'Eila Esimerkki' } } },
    ]);
    expect(held.relationships).toHaveLength(2);
  });

  test('of nobody says so', async () => {
    for (const id of [UNKNOWN_ID, council, 'Eila']) {
      const { code, err } = await run('disclose', id, '--store', store);
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(id) });
    }
  });
});

describe('erase', () => {
  test('leaves no byte of the person in any file, proves it, and counts stay', async () => {
    expect(canariesLeft()).toEqual(expect.arrayContaining(['Eila', 'eila', 'Kanarialintu']));
    const said = await run('erase', person, '--store', store);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/are erased \(revision 3\): name, phone, email\.\n/);
    expect(said.out).toMatch(/none of 4 values, earlier ones among them, stands in the store/);
    expect(said.out).toMatch(/Out of reach: backups taken before/);
    expect(canariesLeft()).toEqual([]);
    await writing(async (opened) => {
      expect(await opened.relationshipsOf('MEMBER_OF', 'from', [person])).toHaveLength(1);
      expect((await opened.readEntities([person])).get(person)?.properties).toEqual({
        erasedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
    });
    const told = await run('disclose', person, '--store', store);
    expect(told.out).toMatch(/erased on: /);
    expect(told.out).not.toMatch(/Kanarialintu|Eila/);

    const again = await run('erase', person, '--store', store);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toMatch(/had been erased before/);
  });

  test('takes what sources say of the person along', async () => {
    await writing(async (opened) => {
      await opened.commit(
        changeSetOf('stated', (builder) => {
          builder.createEntity('Statement', {
            recordKind: 'ContactPerson',
            record: person,
            field: 'title',
            value: '"Lintutieteilijä"',
          });
        }),
      );
    });
    expect(canariesLeft()).toContain('Lintutieteilijä');
    expect(await run('erase', person, '--store', store)).toMatchObject({ code: 0, err: '' });
    expect(canariesLeft()).toEqual([]);
  });

  test('tells what else holds the same text', async () => {
    await writing(async (opened) => {
      await opened.commit(
        changeSetOf('namesake', (builder) => {
          builder.createEntity('ContactPerson', { name: 'Eila Kanarialintu' });
        }),
      );
    });
    const { code, err } = await run('erase', person, '--store', store);
    expect(code).toBe(1);
    expect(err).toMatch(/^A value of the field name still stands in: own\.db\.\n/);
    expect(err).toMatch(/The same text is in ContactPerson [0-9a-f-]{36}; see whether/);
  });

  test('tells which documents of the workspace hold the same text, by kind and id', async () => {
    const head = { author: 'esimerkki', savedAt: '2026-02-01T10:00:00.000Z' };
    const ids = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
    const [scenario = '', question = ''] = ids;
    await writing(async ({ workspace }) => {
      await workspace.save(
        {
          ...{ ...head, id: scenario, kind: 'scenario', saveId: scenario, subjects: [council] },
          content: {
            ...{ name: 'Esimerkki', drawnUpBy: 'Eila Kanarialintu', baseRevision: 2 },
            operations: [{ kind: 'end', network: council }],
          },
        },
        'none',
      );
      const content = {
        name: 'Esimerkki',
        question: 'search',
        language: 'fi',
        arguments: '{"text": "Eila Kanarialintu"}',
      } as const;
      const saved = { ...head, id: question, saveId: question, subjects: [] as string[] };
      await workspace.save({ ...saved, kind: 'savedQuestion', content }, 'none');
    });
    const { code, err } = await run('erase', person, '--store', store);
    expect(code).toBe(1);
    expect(err).toContain(`scenario ${scenario}`);
    expect(err).toContain(`savedQuestion ${question}`);
  });

  test('of nobody says so, and writes nothing', async () => {
    const { code, err } = await run('erase', UNKNOWN_ID, '--store', store);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(UNKNOWN_ID) });
    await writing(async (opened) => expect(await opened.revision()).toBe(2));
  });
});
