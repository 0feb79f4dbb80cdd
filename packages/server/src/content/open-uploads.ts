import type { S3mini } from 's3mini';

/** One upload as a store lists it. */
interface ListedUpload {
  readonly Key?: string;
  readonly UploadId?: string;
}

/**
 * The uploads of this object that were begun and neither completed nor given up: another process ended meanwhile. None where the store
 * does not list them or its key may not ask, for then only a rule of the bucket can see to them. Raises what a store raises that is away.
 */
export async function openUploads(client: S3mini, object: string): Promise<string[]> {
  const listed = await list(client, object);
  return listed.flatMap(({ Key, UploadId }) => (Key === object && UploadId !== undefined ? [UploadId] : []));
}

async function list(client: S3mini, object: string): Promise<readonly ListedUpload[]> {
  try {
    // The second argument of the client leads nowhere: what is asked for stands in the query.
    const answer: unknown = await client.listMultipartUploads('/', '', 'GET', { prefix: object });
    const { ListMultipartUploadsResult: result } = answer as { ListMultipartUploadsResult?: { Upload?: unknown } };
    return [result?.Upload ?? []].flat() as ListedUpload[];
  } catch (error) {
    if (error instanceof Error && 'status' in error && isRefusal(Number(error.status))) return [];
    throw error;
  }
}

function isRefusal(status: number): boolean {
  return (status >= 400 && status < 500) || status === 501;
}
