import type { OwnTable } from '@reeve/store';

/** API keys. What opens a door is kept as a digest only. */
export const apiKeyTable: OwnTable = {
  name: 'reeve_api_key',
  says: 'API keys: whose, and until when; of the private key a digest only; of a token, what made it',
  columns: {
    public_key: 'text',
    digest: 'text',
    member_id: 'integer',
    description: { kind: 'text', nullable: true },
    created_at: 'text',
    expires_at: { kind: 'text', nullable: true },
    revoked_at: { kind: 'text', nullable: true },
    made_by: { kind: 'text', nullable: true },
  },
  key: ['public_key'],
  indexes: [{ name: 'reeve_api_key__member', columns: ['member_id'] }],
};

/** Members who signed in by password, by a digest of what they were given. */
export const memberHashTable: OwnTable = {
  name: 'reeve_member_hash',
  says: 'members who signed in: a digest of the hash that they were given, until when it holds, and with which password and role',
  columns: {
    digest: 'text',
    member_id: 'integer',
    expires_at: 'text',
    password_mark: { kind: 'text', nullable: true },
    role_id: { kind: 'integer', nullable: true },
  },
  key: ['digest'],
};
