export { emptyMailbox, type KeptMail, listMail, type MailFilter } from './list-mail.ts';
export { type MailOptions, MailService } from './mail-service.ts';
export { mailTable } from './mail-table.ts';
export { MailUnreadable } from './read/parse-mail.ts';
export { readMail } from './read/read-mail.ts';
export { listenForMail, type SmtpListener, type SmtpListenerOptions, SmtpRefusal } from './smtp-listener.ts';
