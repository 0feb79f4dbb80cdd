import type { Recorder } from '@reeve/domain';

/** The topic that wakes the relays of mail. */
export const mailTopic = 'mail';

/** Keeps the mails that a transaction asks for, within it; where there is no mail server they are only kept to be read. */
export function mailRecorder(isSent: boolean): Recorder {
  return async (_, { mails, transaction, newGuid, now }) => {
    for (const mail of mails) {
      await transaction.run(
        'insert into "reeve_mail" ("guid", "state", "mail", "created", "open") values (?, ?, ?, ?, ?)',
        [newGuid(), isSent ? 'waiting' : 'kept', JSON.stringify(mail), Date.parse(now), isSent ? 1 : null],
      );
    }
    if (isSent && mails.length > 0) transaction.announce(mailTopic, String(mailTarget));
  };
}

/** The one target of mail: the server that takes it. */
export const mailTarget = 1;
