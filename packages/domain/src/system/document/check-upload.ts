import type { Reader } from '../../action/reader.ts';
import { refuse } from '../../fault.ts';

const mebibyte = 1024 * 1024;

/**
 * Refuses a file that the tenant's settings do not allow: its extension where file types are restricted, and its size.
 * Limits are in megabytes, and none or 0 is no limit (evidence: documents/allowed-types; the unit is *assumed*,
 * evidence: documents/size-unit).
 */
export async function checkUpload(
  file: { readonly name: string; readonly bytes: Uint8Array },
  reading: Reader,
): Promise<void> {
  const settings = await reading.first('/system/fileuploadsettings', {});
  checkSize(file, settings?.globalFileSizeLimit);
  if (settings?.restrictFileTypesFlag !== true) return;
  const extension = (/\.(\w+)$/.exec(file.name)?.[1] ?? '').toLowerCase();
  const allowed = await reading.select('/system/AllowedFileTypes', {});
  const type = allowed.find(
    (each) =>
      String(each.fileType)
        .replace(/^\*?\./, '')
        .toLowerCase() === extension,
  );
  if (type === undefined)
    refuse({ kind: 'refused by rule', message: `Files of the type '${extension}' are not allowed.` });
  checkSize(file, type.sizeLimit);
}

function checkSize({ bytes }: { readonly bytes: Uint8Array }, limit: unknown): void {
  if (typeof limit !== 'number' || limit <= 0 || bytes.length <= limit * mebibyte) return;
  refuse({ kind: 'refused by rule', message: `The file is larger than ${limit} MB.` });
}
