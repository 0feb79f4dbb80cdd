export { type Catalogue, type ListSource, loadCatalogue, type OlderVersion } from './catalogue.ts';
export type { Collection, Hierarchy, IntegerReference, Parent, View } from './collection.ts';
export type { Consequence, DeletionRule } from './deletion-rule.ts';

export { type Field, type FieldRule, parseField } from './field.ts';
export type { Bodies } from './generated/bodies.ts';
export type { Rows } from './generated/rows.ts';
export type { Json } from './json.ts';
export type { Model } from './model.ts';
export type { Method, Operation, OperationKind } from './operation.ts';
export { type Pod, podIdsOf, podNameOf, pods } from './product/pods.ts';
export {
  formerFunctions,
  type RoleLevel,
  type RoleLevels,
  roleSetting,
  securityFunctions,
} from './product/security-matrix.ts';
export { zoneNamed } from './product/time-zone-names.ts';
export { type FieldLimits, isUsedAt, type Whereabouts, whereaboutsOf } from './product/whereabouts.ts';
export type { ReferenceType } from './reference-type.ts';
export {
  parseReportColumn,
  type Report,
  type ReportColumnNotation,
  reportValueOf,
  type WorkedValue,
} from './report.ts';
export { Routes } from './routes.ts';
export type { Body, CollectionPath, ModelName } from './row/row.ts';
export { type Stages, stageAt } from './stages.ts';
export { isNested, type NestedView, viewAbove } from './view-above.ts';
