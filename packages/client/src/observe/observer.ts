import type { CallError } from '../error/call-error.ts';
import type { RetryRecord } from '../retry/retry-log.ts';
import { publish } from './channels.ts';
import type { ClientHooks, ClientWarning, ObservedAnswer, ObservedCall } from './client-hooks.ts';

/** Tells the hooks and the channels what happens. */
export class Observer {
  readonly #hooks: readonly ClientHooks[];

  constructor(hooks: readonly ClientHooks[]) {
    this.#hooks = hooks;
  }

  started(call: ObservedCall): void {
    publish('start', call);
    this.#tell((hooks) => hooks.started?.(call));
  }

  answered(answer: ObservedAnswer): void {
    publish('asyncEnd', answer);
    this.#tell((hooks) => hooks.answered?.(answer));
  }

  failed(call: ObservedCall, error: CallError): void {
    publish('error', { call, error });
    this.#tell((hooks) => hooks.failed?.(call, error));
  }

  retried(record: RetryRecord): void {
    publish('retry', record);
    this.#tell((hooks) => hooks.retried?.(record));
  }

  /** Printed where nobody listens. */
  warned(warning: ClientWarning): void {
    publish('warning', warning);
    if (this.#hooks.every((hooks) => hooks.warned === undefined)) console.warn(`${warning.path}: ${warning.message}`);
    this.#tell((hooks) => hooks.warned?.(warning));
  }

  #tell(tell: (hooks: ClientHooks) => void): void {
    for (const hooks of this.#hooks) {
      try {
        tell(hooks);
      } catch (error) {
        console.error('A hook of the client failed.', error);
      }
    }
  }
}
