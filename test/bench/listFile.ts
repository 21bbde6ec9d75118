/** A generated county as a membership list, the file that the import reads. */
import { closeSync, createWriteStream, openSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import { formatDay, parseDay } from '../../src/model/time/days.js';
import { Chance } from './law/chance.js';
import type { GeneratedCounty } from './law/county.js';

const FIRST_DAY = parseDay('2005-01-01')!;
const ROLES = ['member', 'chair', 'secretary', 'expert'];
const ROLE_SHARES = [0.8, 0.86, 0.92, 1];

const CHARACTERS_A_WRITE = 1 << 20;

/** Ids say nothing of territory, and the rows of memberships stand in no order. */
export async function writeListFile(
  county: GeneratedCounty,
  seed: number,
  path: string,
): Promise<void> {
  const chance = new Chance(seed + 1_000_000);
  const { size, members } = county;
  const { organisations, networks } = drawPlaces(county, chance);
  const rows = new Int32Array(2 * size.memberships);
  let at = 0;
  members.forEach((list, network) => {
    for (const organisation of list) {
      rows[at++] = organisations[organisation]!;
      rows[at++] = networks[network]!;
    }
  });
  const file = createWriteStream(path);
  file.write('organisation,network,role,from,to\n');
  for (const row of chance.permutation(size.memberships)) {
    const from = FIRST_DAY + chance.integer(0, 7_599);
    const lastDay = chance.chance(0.75) ? '' : formatDay(from + chance.integer(365, 3_000) - 1);
    const point = chance.fraction();
    const role = ROLES[ROLE_SHARES.findIndex((share) => point < share)]!;
    const line = `Esimerkki ${padded(rows[2 * row]!)},Esimerkkiverkosto ${padded(rows[2 * row + 1]!)},${role},${formatDay(from)},${lastDay}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** The same memberships as names alone, in no order; without spaces, at which NetworKit parts names. */
export function writeNames(county: GeneratedCounty, seed: number, path: string): void {
  const chance = new Chance(seed + 3_000_000);
  const { organisations, networks } = placesInList(county, seed);
  const rows = county.members.flatMap((list, network) =>
    Array.from(
      list,
      (organisation) =>
        `Esimerkki-${padded(organisations[organisation]!)};Esimerkkiverkosto-${padded(networks[network]!)}\n`,
    ),
  );
  const file = openSync(path, 'w');
  writeSync(file, 'organisation;network\n');
  let text = '';
  for (const row of chance.permutation(rows.length)) {
    text += rows[row]!;
    if (text.length < CHARACTERS_A_WRITE) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** The numbers in the list's names, by number in territorial order. */
export function placesInList(county: GeneratedCounty, seed: number): ListPlaces {
  return drawPlaces(county, new Chance(seed + 1_000_000));
}

interface ListPlaces {
  readonly organisations: Int32Array;
  readonly networks: Int32Array;
}

/** The first that is drawn by the list's seed. */
function drawPlaces({ size }: GeneratedCounty, chance: Chance): ListPlaces {
  const organisations = chance.permutation(size.organisations);
  return { organisations, networks: chance.permutation(size.networks) };
}

function padded(number: number): string {
  return String(number).padStart(7, '0');
}
