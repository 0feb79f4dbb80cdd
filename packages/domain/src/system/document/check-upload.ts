import type { Reader } from '../../action/reader.ts';
import { refuse } from '../../fault.ts';

const mebibyte = 1024 * 1024;

/**
 * The most megabytes that a file of this name may have, none being no limit. Refuses one whose extension the tenant's
 * settings do not allow, where file types are restricted. In settings, 0 is no limit (evidence: documents/allowed-types; the
 * unit is *assumed*, evidence: documents/size-unit).
 */
export async function mostMegabytes(name: string, reading: Reader): Promise<number> {
  const settings = await reading.first('/system/fileuploadsettings', {});
  const most = limitOf(settings?.globalFileSizeLimit);
  if (settings?.restrictFileTypesFlag !== true) return most;
  const extension = (/\.(\w+)$/.exec(name)?.[1] ?? '').toLowerCase();
  const allowed = await reading.select('/system/AllowedFileTypes', {});
  const type = allowed.find(({ fileType }) => extensionIn(fileType) === extension);
  if (type === undefined)
    refuse({ kind: 'refused by rule', message: `Files of the type '${extension}' are not allowed.` });
  return Math.min(most, limitOf(type.sizeLimit));
}

/** Refuses a file of so many bytes where that is more than it may have. */
export function requireSize(bytes: number, megabytes: number): void {
  if (bytes > megabytes * mebibyte)
    refuse({ kind: 'refused by rule', message: `The file is larger than ${megabytes} MB.` });
}

function limitOf(limit: unknown): number {
  return typeof limit === 'number' && limit > 0 ? limit : Number.POSITIVE_INFINITY;
}

function extensionIn(fileType: unknown): string {
  return String(fileType)
    .replace(/^\*?\./, '')
    .toLowerCase();
}
