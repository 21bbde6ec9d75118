/**
 * Completes package-lock.json: npm leaves out the packages of other platforms that it could not see when
 * it wrote the file, and `npm ci` then refuses it (github.com/npm/cli/issues/9846). Each is added by the
 * exact version that its parent asks for, with the platform that its name tells. With `--check` it only
 * says which are missing.
 */
import { readFile, writeFile } from 'node:fs/promises';

interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly [field: string]: unknown;
}

const path = 'package-lock.json';
const lock = JSON.parse(await readFile(path, 'utf8')) as {
  packages: { [place: string]: LockEntry };
};
const { packages } = lock;

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** "@swc/core-linux-arm-gnueabihf" is for linux on arm; npm compares these with the machine. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = [...systems, 'win32', 'sunos'].filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  const libc = words.includes('gnu') ? ['glibc'] : words.includes('musl') ? ['musl'] : [];
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...(os[0] === 'linux' && libc.length > 0 && { libc }),
  };
}

/** Whether Node would find a package from a place in the tree: there, or in a folder above it. */
function isFound(name: string, place: string): boolean {
  if (`${place}/node_modules/${name}` in packages) return true;
  const parent = place.lastIndexOf('/node_modules/');
  return parent < 0 ? `node_modules/${name}` in packages : isFound(name, place.slice(0, parent));
}

const missing = Object.entries(packages).flatMap(([place, { optionalDependencies, dev }]) =>
  Object.entries(optionalDependencies ?? {})
    .filter(([name]) => !isFound(name, place))
    .map(([name, version]) => ({ name, version, dev })),
);

if (process.argv.includes('--check')) {
  for (const { name } of missing) console.error(`${path} lacks ${name}: run npm run emit:lock`);
  if (missing.length > 0) process.exitCode = 1;
} else {
  for (const { name, version, dev } of missing) {
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev === true && { dev }),
      optional: true,
    };
  }
  lock.packages = Object.fromEntries(
    Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
}
