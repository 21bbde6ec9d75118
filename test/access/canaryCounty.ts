/** A county with strings in every personal field that occur nowhere else, and with small groups of people. */
import type { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { contactPerson } from '../../src/model/entities/contactPerson.js';
import type { RecordId } from '../../src/model/record.js';
import type { Role } from '../../src/model/roles.js';
import { ownDocumentId, saveIdOf } from '../../src/model/workspace/documents.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from '../server/harness.js';
import type { Samples } from './everyRequest.js';

/** What two counties may differ in, of which a viewer must not learn. */
export interface Differences {
  /** People of Pieni and of Yksin, and those who represent the organisation: 1 to 4. */
  readonly few: number;
  /** People whom Suuri and Toinen share, of six each. */
  readonly shared: number;
  /** People who sat in Suuri only earlier, and those who are planned to. */
  readonly other: number;
}

export interface CanaryCounty {
  readonly service: TestService;
  readonly samples: Samples;
  /** What identifies a person: names, ids, where it is told of them. */
  readonly identities: readonly string[];
  /** Names of whom a published source names, where it says that they sit. */
  readonly published: readonly string[];
  /** What reaches a person. */
  readonly contacts: readonly string[];
  readonly ids: { readonly [name: string]: RecordId };
  /** Names of the networks with people in them. */
  readonly networks: readonly string[];
}

const MOST = 4;
const networks = ['Suuri', 'Toinen', 'Pieni', 'Yksin', 'Julkinen', 'Sekava', 'Salainen'] as const;

export async function canaryCounty(
  role: Role,
  { few, shared, other }: Differences,
): Promise<CanaryCounty> {
  const limits = { bodyBytes: 1e6, depth: 20, cost: 1e8, tokens: 1e5, aliases: 1000 };
  const service = await startTestService(limits, (store) => store, role);
  const ids: { [name: string]: RecordId } = {};
  const personal: RecordId[] = [];
  const contacts: string[] = [];
  const names: string[] = [];
  const published: string[] = [];
  const change = changeSetOf('canaries', (builder) => {
    const list = (source: string) => [{ source: ids[source]!, locator: `kanaririvi ${source}` }];
    const person = (name: string, source?: string) => {
      const values = Object.fromEntries(
        Object.entries(contactPerson.fields)
          .filter(([, field]) => 'personal' in field)
          .map(([field], at) => [field, valueOf(field, name, at)]),
      );
      const isPublished = source === 'Julkaistu lista';
      (isPublished ? published : names).push(String(values['name']));
      contacts.push(...Object.values(values).filter((value) => value !== values['name']));
      personal.push(
        (ids[name] = builder.createEntity('ContactPerson', values, {
          sources: source ? list(source) : [],
        })),
      );
    };
    const sits = (who: string, where: string, circumstances: Circumstances = {}) => {
      const ends = [ids[who]!, ids[where]!] as const;
      const properties = { role: 'secretary' } as const;
      const sources = list('Henkilölista');
      personal.push(
        builder.createRelationship('MEMBER_OF', ...ends, properties, { sources, ...circumstances }),
      );
    };
    for (const source of ['Lista', 'Henkilölista']) {
      ids[source] = builder.createEntity('Source', { title: source });
    }
    const open = { title: 'Julkaistu lista', public: true };
    ids['Julkaistu lista'] = builder.createEntity('Source', open);
    for (const name of networks) {
      ids[name] = builder.createEntity('Network', { name_fi: name });
    }
    ids['Paikka'] = builder.createEntity('Seat', { name_fi: 'Paikka', quota: 10 });
    ids['Rooli'] = builder.createEntity('ContactPoint', { name_fi: 'Rooli', kind: 'named' });
    ids['Kokous'] = builder.createEntity('Meeting', { name_fi: 'Kokous' });
    builder.createRelationship('HAS_SEAT', ids['Pieni']!, ids['Paikka'], {});
    builder.createRelationship('CONTACT_FOR', ids['Rooli'], ids['Pieni']!, {});
    builder.createRelationship('HELD', ids['Pieni']!, ids['Kokous'], {});
    for (const name of ['o1', 'o2']) {
      ids[name] = builder.createEntity('Organisation', { name_fi: `Esimerkkijärjestö ${name}` });
      for (const network of ['Suuri', 'Toinen', 'Pieni', 'Sekava']) {
        const ends = [ids[name], ids[network]!] as const;
        const membership = { sources: [{ source: ids['Lista']! }] };
        builder.createRelationship('MEMBER_OF', ...ends, { role: 'chair' }, membership);
      }
    }
    for (let at = 0; at < 6; at++) for (const group of ['s', 't', 'e']) person(`${group}${at}`);
    for (let at = 0; at < MOST; at++) person(`f${at}`);
    // Julkinen is published whole; in Sekava a few others sit beside those of the published list.
    for (let at = 0; at < 5; at++) {
      for (const [group, network] of [
        ['j', 'Julkinen'],
        ['k', 'Sekava'],
      ] as const) {
        person(`${group}${at}`, 'Julkaistu lista');
        sits(`${group}${at}`, network, { sources: list('Julkaistu lista') });
        // A list that is not published has them elsewhere; there nobody may see who they are.
        sits(`${group}${at}`, 'Salainen');
      }
    }
    for (let at = 0; at < 6; at++) {
      sits(`s${at}`, 'Suuri');
      sits(at < shared ? `s${at}` : `t${at}`, 'Toinen');
    }
    // At the end, so that the ids of all others are the same whatever differs.
    for (let at = 0; at < few; at++) {
      sits(`f${at}`, 'Pieni');
      sits(`f${at}`, 'Yksin');
      sits(`f${at}`, 'Sekava');
      const [who, sources] = [ids[`f${at}`]!, list('Henkilölista')];
      const mandate = { mandateFrom: '2025-06-01' };
      personal.push(
        builder.createRelationship('REPRESENTS', who, ids['o1']!, {}),
        builder.createRelationship('HELD_BY', ids['Paikka'], who, mandate, { sources }),
        builder.createRelationship('HELD_BY', ids['Rooli'], who, mandate, { sources }),
        builder.createRelationship('ATTENDED', who, ids['Kokous'], {}, { sources }),
        builder.createRelationship('CONTACT_FOR', who, ids['Pieni']!, {}, { sources }),
      );
    }
    for (let at = 0; at < other; at++) {
      sits(`e${at}`, 'Suuri', { validity: { from: '2020', to: '2025-12-31' }, status: 'ended' });
      sits(`e${at}`, 'Toinen', { status: 'planned' });
      sits(`e${at}`, 'Yksin', { validity: { from: 'unknown', to: 'unknown' } });
    }
  });
  const { revision } = await service.store.commit(change);
  ids['preview'] = await keepPreview(service, String(contacts[0]));
  await service.ask(`{ networks(atLeastRevision: ${revision}) { totalCount } }`);
  const membership = personal.at(-1)!;
  const cursors = personal.map((id) => Buffer.from(JSON.stringify(id)).toString('base64url'));
  return {
    service,
    ids,
    networks,
    identities: [...names, ...personal, ...cursors, 'kanaririvi Henkilölista'],
    published,
    contacts,
    samples: {
      ids: [ids['Suuri']!, ids['Pieni']!, ids['Yksin']!, ids['o1']!, ids['f0']!, membership],
      idsOf: {
        network: [ids['Suuri']!, ids['Pieni']!, ids['Yksin']!],
        organisation: [ids['o1']!],
        contactPerson: [ids['f0']!],
        source: [ids['Henkilölista']!],
        importPreview: [ids['preview']],
        area: [ids['o1']!],
        node: [ids['Suuri']!, ids['f0']!, membership],
      },
      pair: [ids['Suuri']!, ids['Toinen']!],
      words: ['kana', 'esim'],
    },
  };
}

/** A preview of a file that somebody has called by what reaches a person. */
async function keepPreview({ store }: TestService, fileName: string): Promise<RecordId> {
  const id = ownDocumentId('importPreview', 'kanari');
  const head = {
    id,
    kind: 'importPreview',
    saveId: saveIdOf('kanari'),
    author: 'esimerkki',
  } as const;
  const counts = { created: 1, updated: 0, confirmed: 0, ended: 0, unchanged: 0 };
  await store.workspace.save(
    {
      ...{ ...head, savedAt: '2026-01-31T10:00:00.000Z', subjects: [] },
      content: {
        ...{ fileName, digest: 'a'.repeat(64), revision: 1, rows: 1 },
        ...{ crossTable: false, complete: false, problemCount: 0, noteCount: 0 },
        ...{ spokenFor: '2026-01-31', expiresOn: '2999-01-01' },
        tallies: [{ kind: 'ContactPerson', ...counts }],
        remarks: [{ isProblem: false, code: 'sourcesDiffer', row: 2, column: 'A' }],
      },
    },
    'none',
  );
  return id;
}

type Circumstances = NonNullable<Parameters<ChangeSetBuilder['createRelationship']>[4]>;

/** A value of a personal field that nothing else has. */
function valueOf(field: string, name: string, at: number): string {
  if (field === 'email') return `kanari.${name}@esimerkki.invalid`;
  return field === 'name' ? `Kanarialainen-${name} Esimerkki` : `kanari-${field}-${name}-${at}`;
}
