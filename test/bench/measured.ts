/** What was measured last of each work at each size, kept, and the table of it in `docs/performance.md`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { WORSE_THAN } from './agreement.js';
import type { Contest, Result } from './contest.js';
import type { GeneratedCounty } from './law/county.js';
import { type SizeName, sizes } from './law/sizes.js';
import { percentileOf } from './measurement.js';
import { type Work, type WorkName, works } from './works.js';

interface Measured extends Contest {
  readonly seed: number;
  readonly day: string;
  readonly machine: string;
  /** Σ d(d−1)/2 over organisations in d networks. */
  readonly wedges: number;
}

type Kept = { [work in WorkName]?: { [size in SizeName]?: Measured } };

const keptFile = fileURLToPath(new URL('measured.json', import.meta.url));
const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const BEGIN = '<!-- table: npm run bench -- --size all --peers --table -->';
const END = '<!-- end of the table -->';
/** Counters that plain JavaScript was seen to count up in a second with two threads, by size. */
const LIMIT: { readonly [size in SizeName]?: number } = { suomi: 115e6, eurooppa: 82e6 };

export async function keepMeasured(
  work: WorkName,
  size: SizeName,
  seed: number,
  { members, size: { organisations } }: GeneratedCounty,
  found: Contest,
): Promise<void> {
  const degrees = new Int32Array(organisations);
  for (const list of members) for (const organisation of list) degrees[organisation]!++;
  const kept = readKept();
  (kept[work] ??= {})[size] = {
    ...found,
    seed,
    wedges: degrees.reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0),
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node.js ${process.version}`,
  };
  writeFileSync(keptFile, await format(JSON.stringify(kept), { parser: 'json', printWidth: 100 }));
}

/** Puts the table between its marks. */
export async function writeTable(): Promise<void> {
  const text = readFileSync(document, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`Expected "${BEGIN}" and "${END}" in ${document}.`);
  }
  const changed = `${before}${BEGIN}\n\n${tableOf(readKept())}\n\n${END}${after}`;
  writeFileSync(
    document,
    await format(changed, { parser: 'markdown', printWidth: 100, singleQuote: true }),
  );
}

function readKept(): Kept {
  return existsSync(keptFile) ? (JSON.parse(readFileSync(keptFile, 'utf8')) as Kept) : {};
}

const COLUMNS = [
  'work',
  'size',
  'ours: median (least–most)',
  'best peer',
  'ratio: median (least–most)',
  'bar',
  'met',
  'memory beyond the graph: ours, peer',
  'growth',
  'load',
];

function tableOf(kept: Kept): string {
  const rows = [COLUMNS, COLUMNS.map(() => '-')];
  const circumstances = new Set<string>();
  const limits: string[] = [];
  const agreed: string[] = [];
  for (const [name, work] of Object.entries(works) as [WorkName, Work][]) {
    let smaller: { size: SizeName; seconds: number } | undefined;
    for (const size of work.sizes) {
      const measured = kept[name]?.[size];
      if (!measured) continue;
      const { ours, peers, agreements, load, day, machine, seed, wedges } = measured;
      circumstances.add(`${day}, ${machine}, seed ${seed}`);
      const our = fastest(ours)!;
      const peer = fastest(
        work.against === undefined ? peers : peers.filter(({ name }) => name === work.against),
      );
      const seconds = medianOf(our.seconds);
      const bar = work.bars[size];
      const worse = peer && agreements[peer.name]?.startsWith(WORSE_THAN);
      const ratios = peer && our.seconds.map((own, round) => own / peer.seconds[round]!);
      const growth =
        smaller &&
        Math.log(seconds / smaller.seconds) /
          Math.log(sizes[size].memberships / sizes[smaller.size].memberships);
      rows.push([
        work.title,
        size,
        `${timesOf(our)}${our.name.replace('ours', '')}`,
        peer ? `${timesOf(peer)}, ${peer.version}` : '–',
        ratios ? spreadOf(ratios, (ratio) => ratio.toPrecision(2)) : '–',
        bar === undefined ? '–' : String(bar),
        bar === undefined || !ratios ? '–' : medianOf(ratios) <= bar && !worse ? 'yes' : 'no',
        [our, peer].map((one) => (one ? megabytesOf(one) : '–')).join(', '),
        growth === undefined ? '–' : growth.toFixed(2),
        load.toFixed(1),
      ]);
      smaller = { size, seconds };
      for (const [one, agreement] of Object.entries(agreements)) {
        if (peers.some(({ name }) => name === one)) {
          agreed.push(`${work.title}, ${size}: ${one}: ${agreement}.`);
        }
      }
      const limit = LIMIT[size];
      if (work.countsWedges && limit !== undefined) {
        const rate = wedges / seconds;
        limits.push(
          `${size} ${(wedges / 1e6).toFixed(1)} million wedges, ${(rate / 1e6).toFixed(0)} million a second, ${(rate / limit).toFixed(2)} of the ${limit / 1e6} million that plain counting was seen to reach`,
        );
      }
    }
  }
  return [
    rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    `Measured: ${[...circumstances].join('; ')}.`,
    ...limits.map((limit) => `Distance of all pairs to the limit: ${limit}.`),
    'How the answers agree (`npm run bench -- --size suomi --check` compares them alone):',
    agreed.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function fastest(results: readonly Result[]): Result | undefined {
  return results.toSorted((a, b) => medianOf(a.seconds) - medianOf(b.seconds))[0];
}

function medianOf(values: readonly number[]): number {
  return percentileOf(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function timesOf({ seconds }: Result): string {
  return spreadOf(seconds, (value) =>
    value < 0.01 ? `${(value * 1e3).toPrecision(2)} ms` : `${value.toPrecision(2)} s`,
  );
}

function spreadOf(values: readonly number[], told: (value: number) => string): string {
  return `${told(medianOf(values))} (${told(Math.min(...values))}–${told(Math.max(...values))})`;
}

function megabytesOf({ peakBytes, graphBytes }: Result): string {
  return `${Math.max(0, (peakBytes - graphBytes) / 1e6).toFixed(0)} MB`;
}
