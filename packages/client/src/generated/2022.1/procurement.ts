// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Deletes, Gets, Item, ItemList, Lists, Patches, Posts, Puts, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { AdjustmentDetail, AdjustmentType, AdjustmentTypeInfo, BulkResult, CatalogComponent, CatalogInventory, CatalogItem, CatalogItemInfo, CatalogPricing, Category, CategoryInfo, Conversion, Count, IdCollection, InventoryOnHand, LegacySubCategory, LegacySubCategoryInfo, Manufacturer, ManufacturerInfo, MinimumStockByWarehouse, OnHandSerialNumber, PricingBreak, PricingDetail, PricingSchedule, ProcurementAdjustment, ProcurementSetting, ProductComponent, ProductDetach, ProductItem, ProductPickingShippingDetail, ProductType, ProductTypeInfo, PurchaseOrder, PurchaseOrderLineItem, PurchaseOrderStatus, PurchaseOrderStatusEmailTemplate, PurchaseOrderStatusNotification, PurchasingDemand, RmaAction, RmaActionInfo, RmaDisposition, RmaDispositionInfo, RmaStatus, RmaStatusEmailTemplate, RmaStatusInfo, RmaStatusNotification, RmaTag, ShipmentMethod, ShipmentMethodInfo, SubCategory, SubCategoryInfo, UnitOfMeasure, Usage, Warehouse, WarehouseBin, WarehouseBinInfo, WarehouseInfo } from './models.ts';

/** `/procurement` */
export interface ProcurementPath {
  readonly RMADispositions: ProcurementRMADispositionsPath;
  readonly adjustments: ProcurementAdjustmentsPath;
  readonly catalog: ProcurementCatalogPath;
  readonly categories: ProcurementCategoriesPath;
  readonly manufacturers: ProcurementManufacturersPath;
  readonly onhandserialnumbers: ProcurementOnhandserialnumbersPath;
  readonly pricingschedules: ProcurementPricingschedulesPath;
  readonly products: ProcurementProductsPath;
  readonly purchaseorders: ProcurementPurchaseordersPath;
  readonly purchaseorderstatuses: ProcurementPurchaseorderstatusesPath;
  readonly purchasingDemands: Posts<PurchasingDemand, PurchasingDemand>;
  readonly rmaActions: ProcurementRmaActionsPath;
  readonly rmaStatuses: ProcurementRmaStatusesPath;
  readonly rmaTags: ProcurementRmaTagsPath;
  readonly settings: ProcurementSettingsPath;
  readonly shipmentmethods: ProcurementShipmentmethodsPath;
  readonly subcategories: ProcurementSubcategoriesPath;
  readonly types: ProcurementTypesPath;
  readonly unitOfMeasures: ProcurementUnitOfMeasuresPath;
  readonly warehouseBins: ProcurementWarehouseBinsPath;
  readonly warehouses: ProcurementWarehousesPath;
}

/** `/procurement/warehouses` */
export interface ProcurementWarehousesPath extends ItemList<Warehouse, 'name' | 'location' | 'department'> {
  (id: number): ProcurementWarehousesItemPath;
  readonly info: ReadList<WarehouseInfo>;
}

/** `/procurement/warehouses/{id}` */
export interface ProcurementWarehousesItemPath extends Item<Warehouse, 'name' | 'location' | 'department'> {
  readonly info: Gets<WithId<WarehouseInfo>>;
}

/** `/procurement/warehouseBins` */
export interface ProcurementWarehouseBinsPath extends ItemList<WarehouseBin, 'name' | 'warehouse'> {
  (id: number): ProcurementWarehouseBinsItemPath;
  readonly info: ReadList<WarehouseBinInfo>;
}

/** `/procurement/warehouseBins/{id}` */
export interface ProcurementWarehouseBinsItemPath extends Item<WarehouseBin, 'name' | 'warehouse'> {
  readonly info: Gets<WithId<WarehouseBinInfo>>;
  readonly inventoryOnHand: ProcurementWarehouseBinsItemInventoryOnHandPath;
}

/** `/procurement/warehouseBins/{id}/inventoryOnHand` */
export interface ProcurementWarehouseBinsItemInventoryOnHandPath extends ReadList<InventoryOnHand> {
  (id: number): Gets<WithId<InventoryOnHand>>;
}

/** `/procurement/unitOfMeasures` */
export interface ProcurementUnitOfMeasuresPath extends ItemList<UnitOfMeasure, 'name'> {
  (id: number): ProcurementUnitOfMeasuresItemPath;
}

/** `/procurement/unitOfMeasures/{id}` */
export interface ProcurementUnitOfMeasuresItemPath extends Item<UnitOfMeasure, 'name'> {
  readonly conversions: ProcurementUnitOfMeasuresItemConversionsPath;
}

/** `/procurement/unitOfMeasures/{id}/conversions` */
export interface ProcurementUnitOfMeasuresItemConversionsPath extends ItemList<Conversion, 'uomType'> {
  (id: number): Item<Conversion, 'uomType'>;
}

/** `/procurement/types` */
export interface ProcurementTypesPath extends ItemList<ProductType, 'name'> {
  (id: number): ProcurementTypesItemPath;
  readonly info: ReadList<ProductTypeInfo>;
}

/** `/procurement/types/{id}` */
export interface ProcurementTypesItemPath extends Item<ProductType, 'name'> {
  readonly info: Gets<WithId<ProductTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/procurement/subcategories` */
export interface ProcurementSubcategoriesPath extends ItemList<SubCategory, 'name' | 'category'> {
  (id: number): ProcurementSubcategoriesItemPath;
  readonly info: ReadList<SubCategoryInfo>;
}

/** `/procurement/subcategories/{id}` */
export interface ProcurementSubcategoriesItemPath extends Item<SubCategory, 'name' | 'category'> {
  readonly info: Gets<WithId<SubCategoryInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/procurement/shipmentmethods` */
export interface ProcurementShipmentmethodsPath extends ItemList<ShipmentMethod, 'name'> {
  (id: number): ProcurementShipmentmethodsItemPath;
  readonly info: ReadList<ShipmentMethodInfo>;
}

/** `/procurement/shipmentmethods/{id}` */
export interface ProcurementShipmentmethodsItemPath extends Item<ShipmentMethod, 'name'> {
  readonly info: Gets<WithId<ShipmentMethodInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/procurement/settings` */
export interface ProcurementSettingsPath extends ReadList<ProcurementSetting> {
  (id: number): Gets<WithId<ProcurementSetting>> & Replaces<ProcurementSetting, 'startingPurchaseOrderNum' | 'costingMethod'> & Patches<ProcurementSetting>;
}

/** `/procurement/rmaTags` */
export interface ProcurementRmaTagsPath extends ItemList<RmaTag, 'product' | 'productDescription' | 'status' | 'location' | 'department' | 'returnedCompany' | 'rmaDisposition'> {
  (id: number): Item<RmaTag, 'product' | 'productDescription' | 'status' | 'location' | 'department' | 'returnedCompany' | 'rmaDisposition'>;
  readonly default: Gets<RmaTag>;
}

/** `/procurement/rmaStatuses` */
export interface ProcurementRmaStatusesPath extends ItemList<RmaStatus, 'name'> {
  (id: number): ProcurementRmaStatusesItemPath;
  readonly info: ReadList<RmaStatusInfo>;
}

/** `/procurement/rmaStatuses/{id}` */
export interface ProcurementRmaStatusesItemPath extends Item<RmaStatus, 'name'> {
  readonly info: Gets<WithId<RmaStatusInfo>>;
  readonly usages: UsageList<Usage>;
  readonly emailTemplates: ProcurementRmaStatusesItemEmailTemplatesPath;
  readonly notifications: ProcurementRmaStatusesItemNotificationsPath;
}

/** `/procurement/rmaStatuses/{id}/notifications` */
export interface ProcurementRmaStatusesItemNotificationsPath extends ItemList<RmaStatusNotification, 'notifyWho'> {
  (id: number): Item<RmaStatusNotification, 'notifyWho'>;
}

/** `/procurement/rmaStatuses/{id}/emailTemplates` */
export interface ProcurementRmaStatusesItemEmailTemplatesPath extends ItemList<RmaStatusEmailTemplate, 'subject' | 'body'> {
  (id: number): Item<RmaStatusEmailTemplate, 'subject' | 'body'>;
}

/** `/procurement/rmaActions` */
export interface ProcurementRmaActionsPath extends ItemList<RmaAction, 'name'> {
  (id: number): ProcurementRmaActionsItemPath;
  readonly info: ReadList<RmaActionInfo>;
}

/** `/procurement/rmaActions/{id}` */
export interface ProcurementRmaActionsItemPath extends Item<RmaAction, 'name'> {
  readonly info: Gets<WithId<RmaActionInfo>>;
}

/** `/procurement/purchaseorderstatuses` */
export interface ProcurementPurchaseorderstatusesPath extends ItemList<PurchaseOrderStatus, 'name'> {
  (id: number): ProcurementPurchaseorderstatusesItemPath;
}

/** `/procurement/purchaseorderstatuses/{id}` */
export interface ProcurementPurchaseorderstatusesItemPath extends Item<PurchaseOrderStatus, 'name'> {
  readonly usages: UsageList<Usage>;
  readonly emailtemplates: ProcurementPurchaseorderstatusesItemEmailtemplatesPath;
  readonly notifications: ProcurementPurchaseorderstatusesItemNotificationsPath;
}

/** `/procurement/purchaseorderstatuses/{id}/notifications` */
export interface ProcurementPurchaseorderstatusesItemNotificationsPath extends ItemList<PurchaseOrderStatusNotification, 'notifyWho'> {
  (id: number): Item<PurchaseOrderStatusNotification, 'notifyWho'>;
}

/** `/procurement/purchaseorderstatuses/{id}/emailtemplates` */
export interface ProcurementPurchaseorderstatusesItemEmailtemplatesPath extends ItemList<PurchaseOrderStatusEmailTemplate, 'subject'> {
  (id: number): Item<PurchaseOrderStatusEmailTemplate, 'subject'>;
}

/** `/procurement/purchaseorders` */
export interface ProcurementPurchaseordersPath extends ItemList<PurchaseOrder, 'status' | 'terms' | 'vendorCompany'> {
  (id: number): ProcurementPurchaseordersItemPath;
}

/** `/procurement/purchaseorders/{id}` */
export interface ProcurementPurchaseordersItemPath extends Item<PurchaseOrder, 'status' | 'terms' | 'vendorCompany'> {
  readonly lineitems: ProcurementPurchaseordersItemLineitemsPath;
}

/** `/procurement/purchaseorders/{id}/lineitems` */
export interface ProcurementPurchaseordersItemLineitemsPath extends ItemList<PurchaseOrderLineItem, 'description' | 'lineNumber' | 'product' | 'quantity' | 'unitOfMeasure'> {
  (id: number): Item<PurchaseOrderLineItem, 'description' | 'lineNumber' | 'product' | 'quantity' | 'unitOfMeasure'>;
  readonly bulk: Posts<readonly PurchaseOrderLineItem[], BulkResult> & Puts<readonly PurchaseOrderLineItem[], BulkResult> & Deletes<IdCollection, BulkResult>;
}

/** `/procurement/products` */
export interface ProcurementProductsPath extends ItemList<ProductItem, 'catalogItem' | 'billableOption'> {
  (id: number): ProcurementProductsItemPath;
}

/** `/procurement/products/{id}` */
export interface ProcurementProductsItemPath extends Item<ProductItem, 'catalogItem' | 'billableOption'> {
  readonly detach: Posts<ProductDetach, ProductDetach>;
  readonly components: ProcurementProductsItemComponentsPath;
  readonly pickingShippingDetails: ProcurementProductsItemPickingShippingDetailsPath;
}

/** `/procurement/products/{id}/pickingShippingDetails` */
export interface ProcurementProductsItemPickingShippingDetailsPath extends ItemList<ProductPickingShippingDetail, 'warehouse' | 'warehouseBin'> {
  (id: number): Lists<ProductPickingShippingDetail> & Replaces<ProductPickingShippingDetail, 'warehouse' | 'warehouseBin'> & Patches<ProductPickingShippingDetail> & Deletes;
}

/** `/procurement/products/{id}/components` */
export interface ProcurementProductsItemComponentsPath extends ItemList<ProductComponent, 'quantity' | 'catalogItem'> {
  (id: number): Lists<ProductComponent> & Replaces<ProductComponent, 'quantity' | 'catalogItem'> & Patches<ProductComponent> & Deletes;
}

/** `/procurement/pricingschedules` */
export interface ProcurementPricingschedulesPath extends ItemList<PricingSchedule, 'name'> {
  (id: number): ProcurementPricingschedulesItemPath;
}

/** `/procurement/pricingschedules/{grandparentId}` */
export interface ProcurementPricingschedulesItemPath extends Item<PricingSchedule, 'name'> {
  readonly details: ProcurementPricingschedulesItemDetailsPath;
}

/** `/procurement/pricingschedules/{grandparentId}/details` */
export interface ProcurementPricingschedulesItemDetailsPath extends ItemList<PricingDetail, 'startDate'> {
  (id: number): ProcurementPricingschedulesItemDetailsItemPath;
}

/** `/procurement/pricingschedules/{grandparentId}/details/{parentId}` */
export interface ProcurementPricingschedulesItemDetailsItemPath extends Item<PricingDetail, 'startDate'> {
  readonly breaks: ProcurementPricingschedulesItemDetailsItemBreaksPath;
}

/** `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks` */
export interface ProcurementPricingschedulesItemDetailsItemBreaksPath extends ItemList<PricingBreak, 'quantityStart' | 'priceMethod'> {
  (id: number): Item<PricingBreak, 'quantityStart' | 'priceMethod'>;
}

/** `/procurement/onhandserialnumbers` */
export interface ProcurementOnhandserialnumbersPath extends ReadList<OnHandSerialNumber> {
  (id: number): Gets<WithId<OnHandSerialNumber>>;
}

/** `/procurement/manufacturers` */
export interface ProcurementManufacturersPath extends ItemList<Manufacturer, 'name'> {
  (id: number): ProcurementManufacturersItemPath;
  readonly count: Counts<unknown>['count'] & ProcurementManufacturersCountPath;
  readonly info: Lists<ManufacturerInfo>;
}

/** `/procurement/manufacturers/{id}` */
export interface ProcurementManufacturersItemPath extends Item<Manufacturer, 'name'> {
  readonly info: Gets<WithId<ManufacturerInfo>>;
}

/** `/procurement/manufacturers/count` */
export interface ProcurementManufacturersCountPath extends Gets<Count> {
  readonly info: Gets<Count>;
}

/** `/procurement/categories` */
export interface ProcurementCategoriesPath extends ItemList<Category, 'name'> {
  (id: number): ProcurementCategoriesItemPath;
  readonly info: ReadList<CategoryInfo>;
}

/** `/procurement/categories/{id}` */
export interface ProcurementCategoriesItemPath extends Item<Category, 'name'> {
  readonly info: Gets<WithId<CategoryInfo>>;
  readonly subcategories: ProcurementCategoriesItemSubcategoriesPath;
}

/** `/procurement/categories/{id}/subcategories` */
export interface ProcurementCategoriesItemSubcategoriesPath extends ItemList<LegacySubCategory, 'name'> {
  (id: number): ProcurementCategoriesItemSubcategoriesItemPath;
  readonly info: ReadList<LegacySubCategoryInfo>;
}

/** `/procurement/categories/{id}/subcategories/{id}` */
export interface ProcurementCategoriesItemSubcategoriesItemPath extends Item<LegacySubCategory, 'name'> {
  readonly info: Gets<WithId<LegacySubCategoryInfo>>;
}

/** `/procurement/catalog` */
export interface ProcurementCatalogPath extends ItemList<CatalogItem, 'identifier' | 'description' | 'subcategory' | 'type' | 'customerDescription'> {
  (catalogItemIdentifier: number | string): ProcurementCatalogItemPath;
  readonly info: ReadList<CatalogItemInfo>;
}

/** `/procurement/catalog/{catalogItemIdentifier}` */
export interface ProcurementCatalogItemPath extends Item<CatalogItem, 'identifier' | 'description' | 'subcategory' | 'type' | 'customerDescription'> {
  readonly quantityOnHand: Gets<Count>;
  readonly info: Gets<WithId<CatalogItemInfo>>;
  readonly pricing: Posts<CatalogPricing, CatalogPricing>;
  readonly components: ProcurementCatalogItemComponentsPath;
  readonly inventory: ProcurementCatalogItemInventoryPath;
  readonly minimumStockByWarehouse: ProcurementCatalogItemMinimumStockByWarehousePath;
}

/** `/procurement/catalog/{catalogItemIdentifier}/minimumStockByWarehouse` */
export interface ProcurementCatalogItemMinimumStockByWarehousePath extends ItemList<MinimumStockByWarehouse, 'warehouse' | 'minimumStock'> {
  (id: number): Item<MinimumStockByWarehouse, 'warehouse' | 'minimumStock'>;
}

/** `/procurement/catalog/{catalogItemIdentifier}/inventory` */
export interface ProcurementCatalogItemInventoryPath extends ReadList<CatalogInventory> {
  (id: number): Gets<WithId<CatalogInventory>>;
}

/** `/procurement/catalog/{catalogItemIdentifier}/components` */
export interface ProcurementCatalogItemComponentsPath extends ItemList<CatalogComponent, 'quantity' | 'catalogItem'> {
  (id: number): Item<CatalogComponent, 'quantity' | 'catalogItem'>;
}

/** `/procurement/adjustments` */
export interface ProcurementAdjustmentsPath extends ItemList<ProcurementAdjustment, 'identifier' | 'type'> {
  (id: number): ProcurementAdjustmentsItemPath;
  readonly types: ProcurementAdjustmentsTypesPath;
}

/** `/procurement/adjustments/{id}` */
export interface ProcurementAdjustmentsItemPath extends Item<ProcurementAdjustment, 'identifier' | 'type'> {
  readonly details: ProcurementAdjustmentsItemDetailsPath;
}

/** `/procurement/adjustments/{id}/details` */
export interface ProcurementAdjustmentsItemDetailsPath extends ItemList<AdjustmentDetail, 'catalogItem' | 'warehouse' | 'warehouseBin' | 'quantityAdjusted'> {
  (id: number): Gets<WithId<AdjustmentDetail>> & Deletes;
}

/** `/procurement/adjustments/types` */
export interface ProcurementAdjustmentsTypesPath extends ItemList<AdjustmentType, 'identifier'> {
  (id: number): ProcurementAdjustmentsTypesItemPath;
  readonly info: ReadList<AdjustmentTypeInfo>;
}

/** `/procurement/adjustments/types/{id}` */
export interface ProcurementAdjustmentsTypesItemPath extends Item<AdjustmentType, 'identifier'> {
  readonly info: Gets<WithId<AdjustmentTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/procurement/RMADispositions` */
export interface ProcurementRMADispositionsPath extends ItemList<RmaDisposition, 'name'> {
  (id: number): ProcurementRMADispositionsItemPath;
  readonly info: ReadList<RmaDispositionInfo>;
}

/** `/procurement/RMADispositions/{id}` */
export interface ProcurementRMADispositionsItemPath extends Item<RmaDisposition, 'name'> {
  readonly info: Gets<WithId<RmaDispositionInfo>>;
}

/** The module procurement by itself: programs that use no other have no other's types to check. */
export function procurement(connection: ClientConnection): ProcurementPath {
  return resourceAt(connection, '/procurement') as unknown as ProcurementPath;
}
