import { outsideRefusalAction } from '../../action/outside-refusal.ts';

/** Refused: only the service outside could answer. */
export const listOffice365Addresses = outsideRefusalAction(
  'GET /system/office365/emailSetups/{id}/getEmails',
  'the addresses of a mail account are listed',
  '/system/office365/emailSetups',
);
