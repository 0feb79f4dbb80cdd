import { copyAction } from '../../copy/copy-action.ts';

const children = [
  'statuses',
  'types',
  'subtypes',
  'items',
  'teams',
  'notifications',
  'autoTemplates',
  'autoAssignResources',
  'excludedMembers',
  'skillMappings',
].map((name) => `/service/boards/{parentId}/${name}`);

/** A copy of a board (evidence: records/copies). */
export const copyBoard = copyAction('POST /service/boards/copy', {
  says: 'a board is copied with its statuses, types, items and teams',
  takes: 'BoardCopy',
  collection: '/service/boards',
  unique: 'name',
  matched: { '/service/boards/{grandparentId}/items/{parentId}/associations': 'type' },
  children: [
    ...children,
    '/service/boards/{grandparentId}/items/{parentId}/associations',
    '/service/boards/{grandparentId}/statuses/{parentId}/notifications',
  ],
});
