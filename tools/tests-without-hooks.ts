/**
 * Loaded before the tests of a process. `node:test` follows every promise that a test makes, and waits for each to be collected, to name the test of
 * an error that nobody caught: an eighth of the processor time of our tests. All else it wants to know is which suite is being declared, which the
 * suites say here. An error that nobody caught fails its file as before, and is told with the test that ran.
 *
 * Where a later Node asks otherwise, nothing is replaced and the tests take their former time.
 */
import hooks, { AsyncResource, type HookCallbacks } from 'node:async_hooks';

const { createHook } = hooks;
const { runInAsyncScope } = AsyncResource.prototype;
let follow: HookCallbacks | undefined;
let running = 'no test';

// The runner's hook is the first that is made in a process of tests.
hooks.createHook = (callbacks) => {
  hooks.createHook = createHook;
  follow = callbacks;
  const none = { enable: () => none, disable: () => none };
  return none;
};

AsyncResource.prototype.runInAsyncScope = function (work, self, ...given) {
  const kind = this.constructor.name;
  if (kind === 'Suite') follow?.init?.(this.asyncId(), 'Test', this.triggerAsyncId(), this);
  if (kind === 'Test' && 'name' in this) running = String(this.name);
  const result = Reflect.apply(runInAsyncScope, this, [work, self, ...given]);
  // What it names later would be nobody's.
  if (kind === 'Suite' && (result as unknown) instanceof Promise) throw new Error('A suite names its tests at once.');
  return result;
};

const tell = (error: unknown) => process.stderr.write(`Nobody caught, while “${running}” ran: ${error}\n`);
process.on('uncaughtExceptionMonitor', tell);
process.on('unhandledRejection', tell);
