import { TenantsBusy } from '../fault/tenants-busy.ts';
import type { OpenTenant, Tenant } from './tenant.ts';
import type { Visit, Visited } from './visit.ts';

/** How many tenants may be open, and for how long. */
export interface TenantLimits {
  /** At a time. */
  readonly open: number;
  /** How long one that nobody asks for stays open, in milliseconds. */
  readonly idleMilliseconds: number;
}

/** What closing tenants takes. */
export interface RoomParts {
  readonly limits: TenantLimits;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
  /** Whether there is a tenant of that name. */
  readonly exists: (name: string) => Promise<boolean>;
  /** Whether a tenant has work that is done without anybody calling. */
  readonly hasWork: (tenant: Tenant) => Promise<boolean>;
}

/** A tenant that is open or being opened: null when there is none. Both resolve together; most ask for the tenant alone. */
interface Opening extends Visited {
  readonly open: Promise<OpenTenant | null>;
  readonly tenant: Promise<Tenant | null>;
  readonly openedAt: number;
  /** Whether it is open: what is only being opened cannot be closed to make room. */
  isOpen: boolean;
}

/** As many are asked whether they have work before one that has is closed. */
const mostLookedAt = 5;

/**
 * The tenants that are open: a number of them at most. Where there is no room for another, the one that was used the longest ago
 * and that nobody works with is closed, those that only strangers asked for first. Work that waits in a closed
 * one is owed to it: it is opened again when there is room.
 */
export class TenantRoom {
  readonly #parts: RoomParts;
  readonly #open = new Map<string, Opening>();
  readonly #closing = new Map<string, Promise<void>>();
  readonly #owed = new Set<string>();
  #making: Promise<void> = Promise.resolve();

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  /** How many are open, being opened or being closed. */
  get size(): number {
    return this.#open.size + this.#closing.size;
  }

  /** Tenants with work that wait for room. */
  get owed(): readonly string[] {
    return [...this.#owed];
  }

  has(name: string): boolean {
    return this.#open.has(name);
  }

  /** The tenant of a name, opened by `open` when it is not; the visit keeps it open. Rejects with `TenantsBusy`. */
  find(name: string, open: () => Promise<OpenTenant | null>, visit?: Visit): Promise<Tenant | null> {
    const known = this.#open.get(name);
    const opening = known ?? this.#begin(name, open);
    visit?.hold(opening);
    return opening.tenant;
  }

  /** Says that a tenant has work waiting, so that it is opened when there is room. */
  owe(name: string): void {
    this.#owed.add(name);
  }

  /** Closes a tenant if it is open, whoever works with it. */
  async close(name: string): Promise<void> {
    const opening = this.#open.get(name);
    if (opening !== undefined) this.#beginClosing(name, opening);
    await this.#closing.get(name);
    this.#owed.delete(name);
  }

  /** Closes all of them. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys(), ...this.#closing.keys()].map((name) => this.close(name)));
    this.#owed.clear();
  }

  /** Closes those that nobody has asked for in a while and that have nothing to do. */
  async closeIdle(): Promise<void> {
    const { limits, stopwatch, hasWork } = this.#parts;
    const before = stopwatch() - limits.idleMilliseconds;
    for (const [name, opening] of this.#open) {
      if (!opening.isOpen || opening.visits > 0 || Math.max(opening.usedAt, opening.openedAt) > before) continue;
      const tenant = await opening.tenant.catch(() => null);
      if (tenant === null || (await hasWork(tenant))) continue;
      if (opening.visits === 0 && this.#open.get(name) === opening) this.#beginClosing(name, opening);
    }
    await Promise.allSettled(this.#closing.values());
  }

  #begin(name: string, open: () => Promise<OpenTenant | null>): Opening {
    const ready = this.#ready(name);
    const opened = ready === null ? open() : ready.then(open);
    const tenant = opened.then((found) => found?.tenant ?? null);
    const openedAt = this.#parts.stopwatch();
    const opening: Opening = { open: opened, tenant, visits: 0, usedAt: 0, openedAt, isOpen: false };
    this.#open.set(name, opening);
    tenant.then(
      (found) => this.#settled(name, opening, found !== null),
      () => this.#settled(name, opening, false),
    );
    return opening;
  }

  #settled(name: string, opening: Opening, isOpen: boolean): void {
    opening.isOpen = isOpen;
    this.#owed.delete(name);
    if (!isOpen && this.#open.get(name) === opening) this.#open.delete(name);
  }

  /** When a tenant may be opened: null for at once. Names of nothing make no room. */
  #ready(name: string): Promise<void> | null {
    const closing = this.#closing.get(name);
    if (closing !== undefined) return closing.catch(() => {});
    if (this.size < this.#parts.limits.open) return null;
    return this.#parts.exists(name).then((isThere) => (isThere ? this.#makeRoom() : undefined));
  }

  /** One after another, so that two who come at once do not count on the same room. */
  #makeRoom(): Promise<void> {
    const made = this.#making.then(() => this.#closeOldest());
    this.#making = made.catch(() => {});
    return made;
  }

  async #closeOldest(): Promise<void> {
    const idle = [...this.#open].filter(([, { visits, isOpen }]) => visits === 0 && isOpen);
    idle.sort(([, a], [, b]) => a.usedAt - b.usedAt || a.openedAt - b.openedAt);
    const [first] = idle;
    if (first === undefined) throw new TenantsBusy();
    const [name, opening] = (await this.#firstWithoutWork(idle)) ?? first;
    if (opening.visits > 0 || this.#open.get(name) !== opening) return this.#closeOldest();
    this.#beginClosing(name, opening);
    await this.#closing.get(name)?.catch(() => {});
  }

  async #firstWithoutWork(idle: readonly (readonly [string, Opening])[]): Promise<readonly [string, Opening] | null> {
    for (const each of idle.slice(0, mostLookedAt)) {
      const tenant = await each[1].tenant.catch(() => null);
      if (tenant === null || !(await this.#parts.hasWork(tenant))) return each;
    }
    return null;
  }

  #beginClosing(name: string, opening: Opening): void {
    this.#open.delete(name);
    const closing = this.#close(name, opening).finally(() => this.#closing.delete(name));
    this.#closing.set(name, closing);
    closing.catch(() => {});
  }

  async #close(name: string, { open }: Opening): Promise<void> {
    const found = await open.catch(() => null);
    if (found === null) return;
    if (await this.#parts.hasWork(found.tenant).catch(() => false)) this.#owed.add(name);
    await found.close();
  }
}
