import type {
  ConnectionRow,
  KitStorage,
  LinkRow,
  MappedMemberRow,
  PostingRow,
  RecordTable,
  StateRow,
} from './kit-storage.ts';

/** A table: its columns, and which sets of them are unique. The first is its key. */
export interface KitTable<R> {
  readonly name: string;
  readonly columns: readonly (keyof R & string)[];
  readonly unique: readonly (readonly (keyof R & string)[])[];
}

export const connectionTable: KitTable<ConnectionRow> = {
  name: 'connections',
  columns: ['id', 'name', 'provider', 'settings', 'sealed', 'keyId', 'createdAt'],
  unique: [['id']],
};

export const linkTable: KitTable<LinkRow> = {
  name: 'links',
  columns: [
    ...(['connectionId', 'recordType', 'recordId', 'ticketId', 'state', 'boardId'] as const),
    ...(['statusId', 'statusName', 'changedAt', 'mergedInto'] as const),
  ],
  unique: [
    ['connectionId', 'recordType', 'recordId'],
    ['connectionId', 'recordType', 'ticketId'],
  ],
};

export const postingTable: KitTable<PostingRow> = {
  name: 'postings',
  columns: ['connectionId', 'noteKey', 'ticketId', 'digest', 'afterNote', 'claimedUntil', 'noteId'],
  unique: [['connectionId', 'noteKey']],
};

export const stateTable: KitTable<StateRow> = {
  name: 'states',
  columns: ['connectionId', 'boardId', 'state', 'statusId', 'statusName'],
  unique: [['connectionId', 'boardId', 'state']],
};

export const memberTable: KitTable<MappedMemberRow> = {
  name: 'members',
  columns: ['connectionId', 'userId', 'memberId', 'memberName', 'confirmedAt'],
  unique: [['connectionId', 'userId']],
};

/** A storage of tables that are all made in one way. */
export function storageOf(
  make: <R>(table: KitTable<R>) => RecordTable<R>,
  close: () => Promise<void> = async () => {},
): KitStorage {
  return {
    connections: make(connectionTable),
    links: make(linkTable),
    postings: make(postingTable),
    states: make(stateTable),
    members: make(memberTable),
    close,
  };
}
