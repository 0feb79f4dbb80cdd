// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Gets, Item, ItemList, ReadList, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { ActivityReference, Campaign, CampaignAudit, CampaignStatus, CampaignSubTypeCampaignSubType, CampaignType, CampaignTypeInfo, EmailOpened, FormSubmitted, Group, LinkClicked, MarketingCompany, MarketingContact, OpportunityReference, TypeSubTypeCampaignSubType, Usage } from './models.ts';

/** `/marketing` */
export interface MarketingPath {
  readonly campaigns: MarketingCampaignsPath;
  readonly groups: MarketingGroupsPath;
}

/** `/marketing/groups` */
export interface MarketingGroupsPath extends ItemList<Group, 'name'> {
  (id: number): MarketingGroupsItemPath;
}

/** `/marketing/groups/{id}` */
export interface MarketingGroupsItemPath extends Item<Group, 'name'> {
  readonly usages: UsageList<Usage>;
  readonly companies: MarketingGroupsItemCompaniesPath;
  readonly contacts: MarketingGroupsItemContactsPath;
}

/** `/marketing/groups/{id}/contacts` */
export interface MarketingGroupsItemContactsPath extends ItemList<MarketingContact, 'id'> {
  (id: number): Item<MarketingContact, 'id'>;
}

/** `/marketing/groups/{id}/companies` */
export interface MarketingGroupsItemCompaniesPath extends ItemList<MarketingCompany, 'id'> {
  (id: number): Item<MarketingCompany, 'id'>;
}

/** `/marketing/campaigns` */
export interface MarketingCampaignsPath extends ItemList<Campaign, 'name' | 'type' | 'subType' | 'startDate'> {
  (id: number): MarketingCampaignsItemPath;
  readonly statuses: MarketingCampaignsStatusesPath;
  readonly subTypes: MarketingCampaignsSubTypesPath;
  readonly types: MarketingCampaignsTypesPath;
}

/** `/marketing/campaigns/{id}` */
export interface MarketingCampaignsItemPath extends Item<Campaign, 'name' | 'type' | 'subType' | 'startDate'> {
  readonly activities: ReadList<ActivityReference>;
  readonly opportunities: ReadList<OpportunityReference>;
  readonly audits: MarketingCampaignsItemAuditsPath;
  readonly emailsOpened: MarketingCampaignsItemEmailsOpenedPath;
  readonly formsSubmitted: MarketingCampaignsItemFormsSubmittedPath;
  readonly linksClicked: MarketingCampaignsItemLinksClickedPath;
}

/** `/marketing/campaigns/{id}/linksClicked` */
export interface MarketingCampaignsItemLinksClickedPath extends ItemList<LinkClicked, 'contactId' | 'url'> {
  (id: number): Item<LinkClicked, 'contactId' | 'url'>;
}

/** `/marketing/campaigns/{id}/formsSubmitted` */
export interface MarketingCampaignsItemFormsSubmittedPath extends ItemList<FormSubmitted, 'contactId' | 'url'> {
  (id: number): Item<FormSubmitted, 'contactId' | 'url'>;
}

/** `/marketing/campaigns/{id}/emailsOpened` */
export interface MarketingCampaignsItemEmailsOpenedPath extends ItemList<EmailOpened, 'contactId'> {
  (id: number): Item<EmailOpened, 'contactId'>;
}

/** `/marketing/campaigns/{id}/audits` */
export interface MarketingCampaignsItemAuditsPath extends ItemList<CampaignAudit, 'emailsSent'> {
  (id: number): Item<CampaignAudit, 'emailsSent'>;
}

/** `/marketing/campaigns/types` */
export interface MarketingCampaignsTypesPath extends ItemList<CampaignType, 'name'> {
  (id: number): MarketingCampaignsTypesItemPath;
  readonly info: ReadList<CampaignTypeInfo>;
}

/** `/marketing/campaigns/types/{id}` */
export interface MarketingCampaignsTypesItemPath extends Item<CampaignType, 'name'> {
  readonly info: Gets<WithId<CampaignTypeInfo>>;
  readonly subTypes: MarketingCampaignsTypesItemSubTypesPath;
}

/** `/marketing/campaigns/types/{id}/subTypes` */
export interface MarketingCampaignsTypesItemSubTypesPath extends ReadList<TypeSubTypeCampaignSubType> {
  (id: number): Gets<WithId<TypeSubTypeCampaignSubType>>;
}

/** `/marketing/campaigns/subTypes` */
export interface MarketingCampaignsSubTypesPath extends ItemList<CampaignSubTypeCampaignSubType, 'type' | 'name'> {
  (id: number): Item<CampaignSubTypeCampaignSubType, 'type' | 'name'>;
}

/** `/marketing/campaigns/statuses` */
export interface MarketingCampaignsStatusesPath extends ItemList<CampaignStatus, 'name'> {
  (id: number): Item<CampaignStatus, 'name'>;
}

/** The module marketing by itself: programs that use no other have no other's types to check. */
export function marketing(connection: ClientConnection): MarketingPath {
  return resourceAt(connection, '/marketing') as unknown as MarketingPath;
}
