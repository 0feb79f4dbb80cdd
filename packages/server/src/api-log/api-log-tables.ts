import type { OwnTable } from '@reeve/store';

/** The calls that were recorded; bodies of members who asked for it alone, secrets masked. */
export const apiLogTable: OwnTable = {
  name: 'reeve_api_log',
  says: 'the API log: calls that were recorded, secrets masked',
  columns: {
    id: 'id',
    at: 'text',
    request_id: 'text',
    member_id: { kind: 'integer', nullable: true },
    key_name: { kind: 'text', nullable: true },
    method: 'text',
    url: 'text',
    status: 'integer',
    took_ms: 'double',
    request_body: { kind: 'text', nullable: true },
    response_body: { kind: 'text', nullable: true },
    refusal: { kind: 'text', nullable: true },
    detail: { kind: 'text', nullable: true },
  },
  indexes: [{ name: 'reeve_api_log__at', columns: ['at'] }],
};

/** Until when each member's calls are recorded. */
export const apiLogModeTable: OwnTable = {
  name: 'reeve_api_log_mode',
  says: "until when each member's calls are recorded",
  columns: { member_id: 'integer', until: 'text' },
  key: ['member_id'],
};
