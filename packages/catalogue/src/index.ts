export { type Catalogue, type ListSource, loadCatalogue, type OlderVersion } from './catalogue.ts';
export type { Collection, View } from './collection.ts';
export { type Field, type FieldRule, parseField } from './field.ts';
export type { Model } from './model.ts';
export type { Method, Operation, OperationKind } from './operation.ts';
export { pods } from './product/pods.ts';
export {
  type RoleLevel,
  type RoleLevels,
  roleSetting,
  securityFunctions,
} from './product/security-matrix.ts';
export type { ReferenceType } from './reference-type.ts';
export { Routes } from './routes.ts';
