/** The overlap report of a small county, worked out by hand. */
import { recordDecision } from '../../src/changes/workspace/recordDecision.js';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { type Locale, locales } from '../../src/model/languages.js';
import type { Block, ReportDocument, Section } from '../../src/reports/document.js';
import { overlapReport } from '../../src/reports/overlap/overlapReport.js';
import type { DetailReader } from '../../src/questions/matrix/detailReader.js';
import { type County, countyOf } from '../questions/county.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();

/**
 * Esimerkkimaa has two municipalities of 1,000 and 500 people. Aamu (x y z u) works in both and meets
 * 4 × 2 hours, Ilta (x y z v) in Esimerkkilä and meets 2 × 3 hours. w, at home in Esimerkkilä like
 * the others, is in no network. x fills a seat of Aamu without a mandate.
 */
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.area('Esimerkkimaa', 'wellbeingServicesCounty');
    const counted = { populationOn: '2025-12-31' };
    writer.area('Esimerkkilä', 'municipality', ['Esimerkkimaa'], { population: 1_000, ...counted });
    writer.area('Esimerkkisaari', 'municipality', ['Esimerkkimaa'], {
      population: 500,
      ...counted,
    });
    writer.area('Tyhjämaa', 'wellbeingServicesCounty');
    for (const name of 'xyzuvw') writer.organisation(name, { home: 'Esimerkkilä' });
    writer.network('Aamu', {
      covers: ['Esimerkkilä', 'Esimerkkisaari'],
      more: { meetingsPerYear: 4, meetingHours: 2 },
    });
    writer.network('Ilta', {
      covers: ['Esimerkkilä'],
      more: { meetingsPerYear: 2, meetingHours: 3 },
    });
    writer.lists({ Aamu: 'x y z u', Ilta: 'x y z v' });
    writer.seat('Aamu', 'x');
  });
});

function failTheTest(error: unknown): void {
  throw error;
}

async function reportOn(
  area: string,
  locale: Locale = 'fi',
  {
    of = county,
    reader = of.request().records,
    onFailure = failTheTest,
  }: { of?: County; reader?: DetailReader; onFailure?: (error: unknown) => void } = {},
) {
  const request = of.request();
  return overlapReport(
    {
      area: await request.records.existing(of.id(area), 'Area'),
      asking: await of.asking(),
      reader,
      register: request.decisions,
      onFailure,
    },
    locale,
  );
}

function section({ sections }: ReportDocument, id: string): Section {
  return sections.find((one) => one.id === id)!;
}

function sentences({ blocks }: Section): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'points' ? block.items : [];
  });
}

function blocksOf<Kind extends Block['kind']>({ blocks }: Section, kind: Kind) {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

describe('by hand', () => {
  let document: ReportDocument;
  beforeAll(async () => {
    document = (await reportOn('Esimerkkimaa')).document;
  });

  test('the head says of which area, day and revision it is', () => {
    expect(document.title).toBe('Verkostojen päällekkäisyydet ja aukot: Esimerkkimaa');
    expect(document.facts).toEqual([
      { label: 'Alue', value: 'Esimerkkimaa' },
      { label: 'Tilanne', value: '15. tammikuuta 2026' },
      { label: 'Tietojen versio', value: '1' },
    ]);
    expect(document.running).toContain('15. tammikuuta 2026');
  });

  test('the summary: a sentence each of what weighs most', () => {
    // Before: x, y, z 8 + 6 hours, u 8, v 6, together 56; after: five organisations 8 hours each.
    expect(sentences(section(document, 'summary'))).toEqual([
      'Esimerkkimaa: 2 verkostoa. Kuntia alueella on 2.',
      '1 verkostopari on ehdolla yhdistettäväksi. Suurin säästö yhdestä yhdistämisestä: 16 kokoustuntia vuodessa.',
      'Järjestöyhdyshenkilö on 0 kunnassa 2 kunnasta. Yhdestäkään muusta ei tiedetä varmasti, ettei häntä ole.',
      '1 organisaatio alueen 6 organisaatiosta ei ole yhdessäkään verkostossa.',
    ]);
  });

  test('what there is to decide, numbered, each with what speaks for it and against', () => {
    const matters = blocksOf(section(document, 'decide'), 'argued');
    expect(matters.map(({ number, heading }) => [number, heading])).toEqual([
      [1, 'Yhdistetäänkö Ilta ja Aamu?'],
      [2, 'Kutsutaanko verkostojen ulkopuolella oleva organisaatio mukaan?'],
      [3, 'Kuka huolehtii paikasta, joka on avoin tai jonka valtuutus ei ole kunnossa?'],
    ]);
    const [merger] = matters;
    expect(merger!.sides[0]!.points[0]).toBe(
      'Jäseniltä säästyy yhteensä 16 kokoustuntia vuodessa.',
    );
    expect(merger!.sides[1]!.points[0]).toBe(
      '1 organisaatio menettäisi ainoan paikkansa, ellei jatkaja ota sitä jäseneksi (v).',
    );
  });

  test('the pair with its reasons: the wider of the two carries on', () => {
    const [pair] = blocksOf(section(document, 'pairs'), 'argued');
    expect(pair!.heading).toBe('Ilta → Aamu');
    expect(pair!.paragraphs).toEqual([
      'Kaksi lähes samaa verkostoa. Jäseniä on kaikkiaan 5, molemmissa istuu heistä 3.',
      'Jatkaja olisi Aamu. Jatkaja toimii useammassa kunnassa.',
    ]);
    expect(pair!.decision).toBeUndefined();
  });

  test('the matrix tells known from unknown: each has a network of its own, of contacts nobody told', () => {
    const [matrix] = blocksOf(section(document, 'coverage'), 'matrix');
    expect(matrix!.columns.slice(0, 2)).toEqual([
      'Järjestöyhdyshenkilö',
      'Oma paikallinen verkosto',
    ]);
    expect(matrix!.rows).toEqual([
      { label: 'Esimerkkilä', marks: ['unknown', 'full'] },
      { label: 'Esimerkkisaari', marks: ['unknown', 'full'] },
    ]);
    expect(sentences(section(document, 'unknown'))).toContain(
      'Yhdyshenkilöt ja oma verkosto kunnittain: 2 kohtaa 4 kohdasta on auki.',
    );
  });

  test('who is outside is named, and that the lists may not be complete is said', () => {
    const told = sentences(section(document, 'nobody'));
    expect(told[0]).toContain('Kaikkia jäsenluetteloita ei ole vahvistettu täydellisiksi');
    expect(told[1]).toBe('Verkostojen ulkopuolella ovat muun muassa w.');
    const [table] = blocksOf(section(document, 'nobody'), 'table');
    expect(table!.rows).toEqual([['Esimerkkilä', 1, 6, '17\u00a0%']]);
  });

  test('who has most places, with hours, and what would wither without', () => {
    const [table] = blocksOf(section(document, 'loads'), 'table');
    // Of x: both networks, 8 and 6 hours; without it three are left in each.
    expect(table!.rows.find(([name]) => name === 'x')).toEqual(['x', 2, 14, 0, 0]);
  });

  test('the seat without a mandate is to be seen to', () => {
    const [table] = blocksOf(section(document, 'seats'), 'table');
    expect(table!.rows).toEqual([['Aamu', 'Paikka Aamu x', 'ei valtuutusta', '–']]);
  });

  test('a section of which there is nothing says so in words', () => {
    expect(sentences(section(document, 'duties'))).toEqual([
      'Alueen toimijoille ei ole kirjattu velvoitteita.',
    ]);
    expect(sentences(section(document, 'reached'))[0]).toContain('Yhdenkään neuvottelukunnan');
  });
});

test('a council of which no way of word is recorded is told to be silent, not to be missing', async () => {
  const silent = await countyOf(stores, (writer) => {
    writer.area('Hiljamaa', 'wellbeingServicesCounty');
    writer.area('Hiljala', 'municipality', ['Hiljamaa']);
    writer.network('Neuvosto', { kind: 'council', covers: ['Hiljamaa'] });
  });
  const { document } = await reportOn('Hiljamaa', 'fi', { of: silent });
  expect(sentences(section(document, 'reached'))).toEqual([
    'Neuvosto: yhtään reittiä, jota sana kulkisi, ei ole kirjattu.',
  ]);
});

test('a duty that nobody looks after, with what it rests on: a cell under every heading', async () => {
  const lacking = await countyOf(stores, (writer) => {
    writer.area('Lakimaa', 'wellbeingServicesCounty');
    writer.area('Lakila', 'municipality', ['Lakimaa']);
    writer.organisation('Lakilan kunta', { kind: 'municipality', home: 'Lakila' });
    writer.link('GOVERNS', 'Lakilan kunta', 'Lakila');
    writer.network('Foorumi', { covers: ['Lakila'] });
    writer.duty('Kunta kuulee yhdistyksiä', 'municipality');
    writer.speaksFor('Lakimaa', 'duties', true);
  });
  const { document } = await reportOn('Lakimaa', 'fi', { of: lacking });
  const [table] = blocksOf(section(document, 'duties'), 'table');
  expect(table!.columns.map(({ heading }) => heading)).toEqual([
    'Velvoite',
    'Mihin perustuu',
    'Kuinka monelta hoitaja puuttuu',
    'Kuinka monta se koskee',
  ]);
  expect(table!.rows).toEqual([['Kunta kuulee yhdistyksiä', 'kuvaus', 1, 1]]);
});

test('an area without networks: a page that says why', async () => {
  const { document } = await reportOn('Tyhjämaa');
  expect(document.sections.map(({ id }) => id)).toEqual(['summary']);
  expect(sentences(document.sections[0]!)[0]).toContain('yhdenkään verkoston ei ole kirjattu');
});

test('what was decided before stands beside the pair', async () => {
  const { records } = county.request();
  await recordDecision(
    { store: county.store, records, author: 'esimerkki', now: new Date('2026-01-10T12:00:00Z') },
    {
      key: 'recordDecision esimerkki',
      networks: [county.id('Aamu'), county.id('Ilta')],
      content: {
        decision: 'revisit',
        reason: 'Odotetaan kevättä',
        decidedBy: 'Esimerkkiryhmä',
        decidedOn: '2026-01-10',
        revisitOn: '2026-05-01',
      },
    },
  );
  const { document } = await reportOn('Esimerkkimaa');
  const [pair] = blocksOf(section(document, 'pairs'), 'argued');
  expect(pair!.decision).toBe(
    'Päätös 10. tammikuuta 2026: Palataan myöhemmin. Perustelu: Odotetaan kevättä. Asiaan palataan 1. toukokuuta 2026.',
  );
});

describe('a part that fails', () => {
  const failing = (error: Error): DetailReader => {
    const { records } = county.request();
    return {
      entity: async (id, kind) => {
        if (kind === 'Network') throw error;
        return records.entity(id, kind);
      },
      relationship: (kind, id) => records.relationship(kind, id),
    };
  };

  test('says why, in words, and the others stand', async () => {
    const reader = failing(new StoreUnavailableError('sqlite:esimerkki.db', 'levy on poissa'));
    const { document, isWhole } = await reportOn('Esimerkkimaa', 'fi', { reader });
    expect(isWhole).toBe(false);
    expect(sentences(section(document, 'pairs'))[0]).toMatch(/^Tätä osaa ei voitu tehdä\. /);
    expect(sentences(section(document, 'nobody'))[0]).toContain(
      '1 organisaatio alueen 6 organisaatiosta',
    );
  });

  test('in a way that nobody foresaw is told to the log, not to the reader', async () => {
    const heard: unknown[] = [];
    const error = new Error('esimerkkivirhe');
    const { document } = await reportOn('Esimerkkimaa', 'fi', {
      reader: failing(error),
      onFailure: (one) => void heard.push(one),
    });
    expect(heard).toContain(error);
    expect(JSON.stringify(document)).not.toContain('esimerkkivirhe');
  });
});

test('every language has the same sections, blocks and figures in words of its own', async () => {
  const found = await Promise.all(locales.map((locale) => reportOn('Esimerkkimaa', locale)));
  const [finnish, ...others] = found.map(({ document }) => document);
  const shape = ({ sections }: ReportDocument) =>
    sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
  for (const other of others) {
    expect(shape(other)).toEqual(shape(finnish!));
    const own = new Set(finnish!.sections.flatMap(sentences));
    for (const { id, heading, ...rest } of other.sections) {
      expect(heading).not.toBe(section(finnish!, id).heading);
      for (const sentence of sentences({ id, heading, ...rest }))
        expect(own).not.toContain(sentence);
    }
  }
});

test.each(locales)(
  'definitions (%s) speak in the words of the report, not in codes',
  async (locale) => {
    const { document } = await reportOn('Esimerkkimaa', locale);
    const told = sentences(section(document, 'method'));
    expect(told.length).toBeGreaterThan(12);
    expect(told.join('\n')).not.toMatch(/\b[A-Z]{3,}/);
  },
);
