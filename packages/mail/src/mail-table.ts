import type { OwnTable } from '@reeve/store';

/** Mails that were asked for. `open` is 1 while one waits to be sent, and empty afterwards. Times are milliseconds since the epoch. */
export const mailTable: OwnTable = {
  name: 'reeve_mail',
  says: 'mails that were asked for, with what became of them: `state` is waiting, sent, failed or kept (no mail server is set), `due` when one may be sent, `leased_until` until when `lease` has it',
  columns: {
    id: 'wide id',
    guid: 'text',
    state: 'text',
    mail: 'text',
    created: 'wide',
    open: { kind: 'integer', nullable: true },
    due: { kind: 'wide', default: 0 },
    attempts: { kind: 'integer', default: 0 },
    leased_until: { kind: 'wide', default: 0 },
    lease: { kind: 'text', nullable: true },
    finished: { kind: 'wide', nullable: true },
    answer: { kind: 'text', nullable: true },
  },
  indexes: [{ name: 'reeve_mail__open', columns: ['open', 'id'] }],
};
