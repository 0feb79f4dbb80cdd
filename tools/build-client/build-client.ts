import { type BuiltPackage, buildPackage } from '../build-package/build-package.ts';

/** Builds the client into a folder, which is emptied first. Raises an error when the declarations cannot be made. */
export function buildClient(folder: string): BuiltPackage {
  return buildPackage({ name: 'client', folder, within: ['query'] });
}
