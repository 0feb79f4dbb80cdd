import { type SeedTable, to } from '../../making/seed-table.ts';

const desk = '/service/boards/[Help Desk]';

/** A workflow of the help desk that mails when it is switched on, and whom its statuses tell. */
export const workflowTables: readonly SeedTable[] = [
  {
    path: '/system/workflows',
    key: 'name',
    rows: [
      {
        name: 'Help Desk reminders',
        tableType: to('/system/workflows/tableTypes', 'Service Ticket'),
        board: to('/service/boards', 'Help Desk'),
        batchInterval: 15,
        batchFrequencyUnit: 'Minutes',
      },
    ],
  },
  {
    path: '/system/workflows/[Help Desk reminders]/events',
    key: 'name',
    rows: [
      { name: 'Waiting too long', eventCondition: 'status/name="Waiting on Client"', executionTime: 'Once' },
      { name: 'New and untouched', eventCondition: 'status/name like "New%"', executionTime: 'Once' },
    ],
  },
  ...['Waiting too long', 'New and untouched'].map((event) => ({
    path: `/system/workflows/[Help Desk reminders]/events/[${event}]/actions`,
    rows: [
      {
        notifyType: to('/system/workflows/notifyTypes', 'Send Email'),
        notifyWho: to('/system/notificationRecipients', 'Service Manager'),
        subject: event,
        notes: 'Please look at this ticket.',
      },
    ],
  })),
  {
    path: `${desk}/statuses/[Closed]/notifications`,
    rows: [{ notifyWho: to('/system/notificationRecipients', 'Contact'), workflowStep: 1 }],
  },
];
