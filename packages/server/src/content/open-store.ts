import { join } from 'node:path';
import type { ContentStore } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { FolderStore } from './folder-store.ts';
import { S3Store } from './s3-store.ts';

/** The store of documents that the settings name: a bucket, or the folder beside the databases. Nothing is asked of it yet. */
export function openStore({ data, documents, documentsKey, documentsRegion }: DocumentSettings): ContentStore {
  if (documents === null) return new FolderStore(join(data, 'documents'));
  const { origin, pathname } = new URL(documents);
  const [bucket = '', ...steps] = pathname.split('/').filter((step) => step !== '');
  const [keyId = '', ...secret] = (documentsKey ?? '').split(':');
  return new S3Store({
    bucket: `${origin}/${bucket}`,
    prefix: steps.map((step) => `${step}/`).join(''),
    region: documentsRegion,
    keyId,
    secret: secret.join(':'),
  });
}

type DocumentSettings = Pick<Settings, 'data' | 'documents' | 'documentsKey' | 'documentsRegion'>;
