import { type BuiltPackage, buildPackage } from '../build-package/build-package.ts';

/** The most that the kit has, in bytes of its files: without the client, on which alone it depends. */
export const mostOfKit = 120_000;

/** Builds the kit into a folder, which is emptied first. Raises an error when the declarations cannot be made, or it grew too large. */
export function buildKit(folder: string): BuiltPackage {
  const built = buildPackage({ name: 'kit', folder, within: [] });
  if (built.bytes > mostOfKit) throw new Error(`${folder}: ${built.bytes} bytes, ${mostOfKit} at most.`);
  return built;
}
