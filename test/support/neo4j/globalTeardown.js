/** Stops the Neo4j of a test run, if one was started, and waits until its files are gone. */
import { rmSync } from 'node:fs';

export default async function stopNeo4j() {
  const { listener, folder, server } = globalThis.neo4jForTests;
  listener.close();
  const started = server();
  if (started) {
    started.child.stdin.end();
    await started.ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
