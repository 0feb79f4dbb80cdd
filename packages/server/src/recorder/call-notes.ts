import type { Session } from '@reeve/access';
import type { Committed } from '@reeve/domain';
import type { Tenant } from '../tenant/tenant.ts';
import type { AskedRight } from './recording.ts';

/** GUIDs of one call that are remembered: a bulk call draws thousands. */
const mostDrawn = 1000;

/** What is noted of a call that is recorded, while it is answered. */
export class CallNotes {
  /** The company's time when it began, in milliseconds since the epoch. */
  readonly began: number;
  readonly committed: Committed[] = [];
  readonly drawn: string[] = [];
  readonly #rights = new Map<string, AskedRight>();

  constructor(began: number) {
    this.began = began;
  }

  get rights(): readonly AskedRight[] {
    return [...this.#rights.values()];
  }

  /** The session, which tells of every right that it is asked for. */
  watching(session: Session): Session {
    const asked = (key: string, verb: AskedRight['verb']) => this.#rights.set(`${verb} ${key}`, { key, verb });
    return { ...session, rights: { ...session.rights, asked } };
  }

  /** The tenant, which tells of what is written by this call and kept. */
  writing(tenant: Tenant): Tenant {
    const { writer } = tenant;
    const onCommitted = (done: Committed) => {
      this.committed.push(done);
      writer.onCommitted?.(done);
    };
    return { ...tenant, writer: { ...writer, newGuid: () => this.#draw(writer.newGuid()), onCommitted } };
  }

  #draw(guid: string): string {
    if (this.drawn.length < mostDrawn) this.drawn.push(guid);
    return guid;
  }
}
