/**
 * In which order a run on two workers begins its suites: the slow ones first, and one of Neo4j at a time,
 * since there is one server for all and who asks for it second would stand still until it is free. Jest's
 * own order knows how long a suite takes only where it has run before.
 */
import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** Seconds of the slow suites, some day on some machine: only what is longer than what counts. */
const slow = {
  'access/canaries': 90,
  'api/badInput': 25,
  'browser/mapPage': 40,
  'browser/report': 20,
  'changes/neo4j': 60,
  'exporting/exportWorkbook': 30,
  'fuzz/fuzz': 25,
  'oracle/affiliation': 25,
  'oracle/questionsInCypher': 25,
  'questions/onBothStores': 45,
  'store/embeddedStore': 35,
  'store/neo4jContract': 150,
  'store/neo4jStore': 40,
};
const OTHERS = 4;

export default class SlowFirst extends TestSequencer {
  sort(tests) {
    // Who failed last time, was slow then, or is long goes before the others, as Jest has it.
    const suites = super.sort(tests).map((test) => ({
      test,
      seconds: slow[/test\/(.*)\.test\.ts$/.exec(test.path)?.[1]] ?? OTHERS,
      borrows: readFileSync(test.path, 'utf8').includes('describeNeo4j('),
    }));
    suites.sort((one, other) => other.seconds - one.seconds);
    const order = [];
    const workers = [0, 0];
    let returned = 0;
    while (suites.length > 0) {
      const at = workers.indexOf(Math.min(...workers));
      const isFree = workers[at] >= returned;
      const free = suites.findIndex(({ borrows }) => borrows === isFree);
      const [{ test, seconds, borrows }] = suites.splice(Math.max(free, 0), 1);
      workers[at] += seconds;
      if (borrows) returned = workers[at];
      order.push(test);
    }
    return order;
  }
}
