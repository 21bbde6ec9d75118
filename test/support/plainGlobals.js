/**
 * Jest's world for Node with plain globals. Jest's own keeps them behind a proxy, which makes each
 * mention of `Map` or `Math` in what is tested fifty times as slow (235 ns by 4).
 * https://nodejs.org/docs/latest-v20.x/api/vm.html#vmconstantsdont_contextify
 */
import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const proxied = this.global;
    // The globals are this object itself; whatever it lacks comes from the world that Jest made.
    const plain = createContext(constants.DONT_CONTEXTIFY);
    for (const name of Reflect.ownKeys(proxied)) {
      const isOwn = Object.hasOwn(plain, name) && !sharedWithNode.has(name);
      if (!isOwn) Object.defineProperty(plain, name, valueOf(proxied, name));
    }
    plain.global = plain;
    // Node 20 gives these two to its own world only.
    const { dispose, asyncDispose } = proxied.Symbol;
    if (!('dispose' in plain.Symbol)) Object.assign(plain.Symbol, { dispose, asyncDispose });
    plain.Error.stackTraceLimit = proxied.Error.stackTraceLimit;
    this.global = this.context = plain;
    const { moduleMocker, fakeTimersModern } = this;
    this.moduleMocker = new moduleMocker.constructor(plain);
    this.fakeTimersModern = new fakeTimersModern.constructor({
      config: config.projectConfig,
      global: plain,
    });
    // Those of old, which nobody uses, would change the world that is given up here.
    this.fakeTimers = null;
  }
}

/** What Node's own modules make and check, for which Jest gives out Node's. */
const sharedWithNode = new Set(['Buffer', 'ArrayBuffer', 'Uint8Array', 'console', 'process']);

/** A property as a value: some are only made when they are first read, for the world where they stand. */
function valueOf(world, name) {
  const { enumerable, configurable } = Object.getOwnPropertyDescriptor(world, name);
  return { value: world[name], enumerable, configurable, writable: true };
}
