/**
 * Where the Neo4j of `pom.xml` is on this machine: its jars come from Maven and stay in Maven's own
 * repository; the list of them is kept under `.cache/neo4j/`, under a digest of what it was made from.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url));

export interface Distribution {
  readonly classpath: string;
  /** Where the JVM's archive of loaded classes is, or shall be: it halves the time of starting. */
  readonly classArchive: string;
  /** Options that this version of Java needs. */
  readonly javaOptions: readonly string[];
}

/** Finds or fetches the jars: 4 s the first time with jars at hand, 25 s without, then nothing. */
export function distribution(): Distribution {
  mkdirSync(cache, { recursive: true });
  const classpathFile = join(cache, `${digest(readFileSync(pom, 'utf8'))}.classpath`);
  if (!isWhole(classpathFile)) resolveClasspath(classpathFile);
  const classpath = readFileSync(classpathFile, 'utf8').trim();
  const java = javaVersion();
  return {
    classpath,
    classArchive: join(cache, `${digest(classpath + java.text)}.jsa`),
    javaOptions: [
      ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
        (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
      ),
      ...(java.major >= 24
        ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED']
        : []),
    ],
  };
}

function isWhole(classpathFile: string): boolean {
  if (!existsSync(classpathFile)) return false;
  return readFileSync(classpathFile, 'utf8').trim().split(delimiter).every(existsSync);
}

function resolveClasspath(file: string): void {
  const unfinished = `${file}.${process.pid}`;
  const goal = [
    ...['-B', '-ntp', '-q', '-f', pom, 'dependency:build-classpath'],
    ...['-DincludeScope=runtime', `-Dmdep.outputFile=${unfinished}`],
  ];
  // Without the network first: Maven otherwise asks it even for what is at hand.
  const offline = spawnSync('mvn', ['-o', ...goal], { encoding: 'utf8' });
  if (offline.status !== 0) {
    const online = spawnSync('mvn', goal, { encoding: 'utf8' });
    if (online.status !== 0) {
      throw new Error(`Maven could not fetch Neo4j:\n${online.stdout}${online.stderr}`);
    }
  }
  renameSync(unfinished, file);
}

function javaVersion(): { text: string; major: number } {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
  if (major === undefined) throw new Error(`Expected Java to tell its version, got "${stderr}".`);
  return { text: stderr, major: Number(major) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
