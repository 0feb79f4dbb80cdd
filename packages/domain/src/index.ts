export { type Action, type ActionKey, isIdName, modelTaken } from './action/action.ts';
export { type Arguments, idList, readArguments, referredId } from './action/arguments.ts';
export type { Form, FormFile, Takes } from './action/body.ts';
export type { ActionContext } from './action/context.ts';
export { findRecord } from './action/find-record.ts';
export { RecordPart, ReferencePart } from './action/part.ts';
export type { Reading } from './action/reader.ts';
export type { Result } from './action/result.ts';
export { changeRecord, deleteRecord, makeRecord } from './action/write-record.ts';
export type { Actor } from './actor.ts';
export { allActions } from './all-actions.ts';
export { allBehaviours } from './all-behaviours.ts';
export { type AuditRow, auditedCollections, type ChangedField, readAudit, recordAudit } from './audit/record-audit.ts';
export { locate } from './body/locate.ts';
export { isObject, type JsonObject } from './body/members.ts';
export { readPatch } from './body/patch-operations.ts';
export { type Clock, systemClock, toTimestamp } from './clock.ts';
export { mergeCompanies } from './company/company/merge-companies.ts';
export { changeConfigurationType } from './company/configuration/change-configuration-type.ts';
export { portalContact, portalRights } from './company/contact/portal-access.ts';
export { resolveLink } from './company/management-link/resolve-link.ts';
export { type Fault, FaultError, type FieldError, refuse } from './fault.ts';
export { findPassword, matchesPassword, passwordTables } from './password.ts';
export { catalogPrice } from './procurement/catalog/catalog-price.ts';
export {
  type CatalogVendor,
  catalogVendors,
  catalogVendorTables,
  recordCatalogVendors,
  removeCatalogVendor,
  writeCatalogVendor,
} from './procurement/catalog/catalog-vendor.ts';
export { detachProduct } from './procurement/product/detach-product.ts';
export { demandProducts } from './procurement/purchasing-demand/purchasing-demand.ts';
export { spokenName } from './resource-name.ts';
export { type Content, contentTables, readContent, recordContent, storeContent } from './system/document/content.ts';
export { documentOwner } from './system/document/document-owners.ts';
export { mediaTypeOf } from './system/document/media-type.ts';
export { changeDocument, makeDocument, type Upload } from './system/document/write-document.ts';
export { deactivateMember } from './system/member/deactivate-member.ts';
export { deactivateSsoUser, linkSsoUser, unlinkSsoUser } from './system/member/sso-user.ts';
export type { Behaviour } from './write/behaviour.ts';
export { byCollection } from './write/behaviour-registry.ts';
export { Draft, type How } from './write/draft.ts';
export { isWithin } from './write/is-within.ts';
export { referencesTo } from './write/remove-record.ts';
export { StoredReading } from './write/stored-reading.ts';
export type { Change, Schema, Unit, WriteIntent } from './write/unit.ts';
export { type Recorder, transact, type Writer, write } from './write/write.ts';
