import type { AnnouncementListener } from './engine.ts';

/** Longest payload of an announcement, in bytes of UTF-8: PostgreSQL carries 8,000 with our envelope. */
export const announcementBytes = 7_000;

/** The payload or topic of an announcement cannot be carried. */
export class AnnouncementRefused extends Error {}

/** Something a transaction announced. */
export interface Announcement {
  readonly topic: string;
  readonly payload: string;
}

/**
 * Answers the announcement if it can be carried: a topic of 1 to 60 letters, digits, `.`, `_`, `-`, and a payload of at
 * most `announcementBytes` without NUL. Raises `AnnouncementRefused`.
 */
export function checkAnnouncement(topic: string, payload: string): Announcement {
  if (!/^[\w.-]{1,60}$/.test(topic)) throw new AnnouncementRefused(`Not a topic: ${JSON.stringify(topic)}.`);
  const bytes = Buffer.byteLength(payload);
  if (bytes > announcementBytes) {
    throw new AnnouncementRefused(
      `An announcement on "${topic}" has ${bytes} bytes; ${announcementBytes} can be carried.`,
    );
  }
  if (payload.includes('\0')) throw new AnnouncementRefused(`An announcement on "${topic}" has a NUL character.`);
  return { topic, payload };
}

interface AnnouncementSubscription {
  readonly topic: string;
  readonly listener: AnnouncementListener;
  readonly onGap: () => void;
}

/**
 * Who listens to a tenant. A listener that fails is reported and keeps nobody else from hearing: the change is
 * committed, and nobody is left who could take it back.
 */
export class Listeners {
  readonly #subscriptions = new Set<AnnouncementSubscription>();
  readonly #report: (error: unknown) => void;

  /** `report` is told what a listener raised. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** Adds a listener; the answer takes it off again. */
  add(topic: string, listener: AnnouncementListener, onGap: () => void = () => {}): () => void {
    const subscription = { topic, listener, onGap };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  /** Hands an announcement to the listeners of its topic, in the order in which they were added. */
  deliver(announcement: Announcement, own: boolean): void {
    for (const subscription of this.#subscriptions) {
      if (subscription.topic !== announcement.topic) continue;
      this.#call(() => subscription.listener(announcement.payload, own));
    }
  }

  /** Tells every listener that announcements may have been missed. */
  gap(): void {
    for (const subscription of this.#subscriptions) this.#call(subscription.onGap);
  }

  #call(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#report(error);
    }
  }
}
