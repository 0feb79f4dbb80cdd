import type { Announcement } from '../announcements.ts';

/** The channel of all tenants of a database. */
export const announcementChannel = 'reeve';

/** An announcement on its way from one process to the others. */
export interface Envelope extends Announcement {
  /** The engine that sent it, so that it does not hear itself twice. */
  readonly sender: string;
  readonly tenant: string;
}

/**
 * The envelope as text: sender, tenant, topic, number and payload with spaces between; only the payload may hold some.
 * The number keeps PostgreSQL from delivering two equal announcements of a transaction as one.
 */
export function sealed({ sender, tenant, topic, payload }: Envelope, number: number): string {
  return `${sender} ${tenant} ${topic} ${number} ${payload}`;
}

/** Reads an envelope; null for what is none of ours. */
export function unsealed(text: string): Envelope | null {
  const [, sender, tenant, topic, payload] = /^(\S+) (\S+) (\S+) \d+ (.*)$/s.exec(text) ?? [];
  if (sender === undefined || tenant === undefined || topic === undefined || payload === undefined) return null;
  return { sender, tenant, topic, payload };
}
