import { parseCondition, parseOrderBy } from '@reeve/query';
import type { Parameter } from '../src/engine/engine.ts';
import type { ListRequest } from '../src/plan/list-request.ts';
import { sampleRequest } from './sample-tenant.ts';

/** A request and the statements that it must become. */
export interface Shape {
  readonly title: string;
  readonly request: ListRequest;
  readonly sqlite: { readonly sql: string; readonly parameters: readonly Parameter[] };
  readonly postgres: { readonly sql: string; readonly parameters: readonly Parameter[] };
}

/** The shapes of statements: a change to any of them should be meant. */
export const shapes: readonly Shape[] = [
  {
    title: 'everything of a view',
    request: sampleRequest('/service/tickets', { window: { kind: 'page', page: 2, pageSize: 25 } }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where t."record_type" = ? order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where t."record_type" = ? order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
  },
  {
    title: 'a reference by name and a flag',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('board/name = "Support" and closedFlag = false'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."board_id" in (select t1."id" from "service_boards" t1 where coalesce(t1."name__folded", lower(t1."name")) = ?) and t."closed_flag" = ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 'support', false, 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."board_id" in (select t1."id" from "service_boards" t1 where (coalesce(t1."name__folded", lower((t1."name") collate "C"))) collate "C" = ?) and t."closed_flag" = ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 'support', false, 26, 25],
    },
  },
  {
    title: 'a reference that may be empty',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('company/status/name = null'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (t."company_id" is null or t."company_id" in (select t1."id" from "company_companies" t1 where (t1."status_id" is null or t1."status_id" in (select t2."id" from "company_companies_statuses" t2 where t2."name" is null))))) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (t."company_id" is null or t."company_id" in (select t1."id" from "company_companies" t1 where (t1."status_id" is null or t1."status_id" in (select t2."id" from "company_companies_statuses" t2 where t2."name" is null))))) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
  },
  {
    title: 'alternatives within a conjunction',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('(id = 1 or severity = "high") and summary != "x"'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (t."id" = ? or t."severity" = ?) and coalesce(t."summary__folded", lower(t."summary")) != ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 1, 'High', 'x', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (t."id" = ? or t."severity" = ?) and (coalesce(t."summary__folded", lower((t."summary") collate "C"))) collate "C" != ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 1, 'High', 'x', 26, 25],
    },
  },
  {
    title: 'a beginning of text',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('summary like "vpn*"'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and coalesce(t."summary__folded", lower(t."summary")) >= ? and coalesce(t."summary__folded", lower(t."summary")) < ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 'vpn', 'vpo', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (coalesce(t."summary__folded", lower((t."summary") collate "C"))) collate "C" >= ? and (coalesce(t."summary__folded", lower((t."summary") collate "C"))) collate "C" < ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 'vpn', 'vpo', 26, 25],
    },
  },
  {
    title: 'a part of text',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('summary contains "50%_\\\\"'),
    }),
    sqlite: {
      sql: `select t."id" from "service_tickets" t where (t."record_type" = ? and (t."id" in (select rowid from "reeve_search__service_tickets__summary" where "reeve_search__service_tickets__summary" match ?) and coalesce(t."summary__folded", lower(t."summary")) like ? escape '\\')) order by t."id" limit ? offset ?`,
      parameters: ['ServiceTicket', '"50%" AND "0%_" AND "%_\\"', '%50\\%\\_\\\\%', 26, 25],
    },
    postgres: {
      sql: `select t."id" from "service_tickets" t where (t."record_type" = ? and (coalesce(t."summary__folded", lower((t."summary") collate "C"))) collate "C" like ? escape '\\') order by t."id" limit ? offset ?`,
      parameters: ['ServiceTicket', '%50\\%\\_\\\\%', 26, 25],
    },
  },
  {
    title: 'a class of characters',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('poNumber not like "[a-c]*"'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and coalesce(t."po_number__folded", lower(t."po_number")) not glob ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '[a-c]*', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (coalesce(t."po_number__folded", lower((t."po_number") collate "C"))) collate "C" !~ ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '^[a-c].*$', 26, 25],
    },
  },
  {
    title: 'a moment between two seconds',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('lastUpdated >= [2024-01-31T10:00:00.5Z]'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."_last_updated" > ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '2024-01-31T10:00:00Z', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."_last_updated" > ?) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '2024-01-31T10:00:00Z', 26, 25],
    },
  },
  {
    title: 'a short list',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('id not in (1, 2, 3)'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."id" not in (?, ?, ?, ?)) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 1, 2, 3, 3, 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and t."id" not in (?, ?, ?, ?)) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 1, 2, 3, 3, 26, 25],
    },
  },
  {
    title: 'a long list',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('summary in ("a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q")'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and coalesce(t."summary__folded", lower(t."summary")) in (select "value" from json_each(?))) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q"]', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where (t."record_type" = ? and (coalesce(t."summary__folded", lower((t."summary") collate "C"))) collate "C" in (select "value" from jsonb_array_elements_text(?::jsonb) v("value"))) order by t."id" limit ? offset ?',
      parameters: ['ServiceTicket', '["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q"]', 26, 25],
    },
  },
  {
    title: 'an order by references',
    request: sampleRequest('/service/tickets', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      orderBy: parseOrderBy('company/status/name desc, priority/sort'),
    }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t left join "company_companies" j1 on j1."id" = t."company_id" left join "company_companies_statuses" j2 on j2."id" = j1."status_id" left join "service_priorities" j3 on j3."id" = t."priority_id" where t."record_type" = ? order by coalesce(j2."name__folded", lower(j2."name")) desc, j3."sort_order", t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t left join "company_companies" j1 on j1."id" = t."company_id" left join "company_companies_statuses" j2 on j2."id" = j1."status_id" left join "service_priorities" j3 on j3."id" = t."priority_id" where t."record_type" = ? order by (coalesce(j2."name__folded", lower((j2."name") collate "C"))) collate "C" desc nulls last, j3."sort_order" nulls first, t."id" limit ? offset ?',
      parameters: ['ServiceTicket', 26, 25],
    },
  },
  {
    title: 'the rows after an id',
    request: sampleRequest('/service/tickets', { window: { kind: 'after', pageId: 7, pageSize: 100 } }),
    sqlite: {
      sql: 'select t."id" from "service_tickets" t where t."id" > ? and t."record_type" = ? order by t."id" limit ?',
      parameters: [7, 'ServiceTicket', 101],
    },
    postgres: {
      sql: 'select t."id" from "service_tickets" t where t."id" > ? and t."record_type" = ? order by t."id" limit ?',
      parameters: [7, 'ServiceTicket', 101],
    },
  },
  {
    title: 'rows below a record of another',
    request: sampleRequest('/service/boards/{grandparentId}/statuses/{parentId}/notifications', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      parentId: 3,
      grandparentId: 1,
    }),
    sqlite: {
      sql: 'select t."id" from "service_boards_statuses_notifications" t where (t."status_id" = ? and t."status_id" in (select t1."id" from "service_boards_statuses" t1 where (t1."id" = ? and t1."board_id" = ?))) order by t."id" limit ? offset ?',
      parameters: [3, 3, 1, 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "service_boards_statuses_notifications" t where (t."status_id" = ? and t."status_id" in (select t1."id" from "service_boards_statuses" t1 where (t1."id" = ? and t1."board_id" = ?))) order by t."id" limit ? offset ?',
      parameters: [3, 3, 1, 26, 25],
    },
  },
  {
    title: 'one element with two values',
    request: sampleRequest('/company/contacts', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      childConditions: parseCondition(
        'communicationItems/value = "x" and communicationItems/communicationType = "Email"',
      ),
    }),
    sqlite: {
      sql: 'select t."id" from "company_contacts" t where t."id" in (select t1."contact_id" from "company_contacts_communications" t1 where (coalesce(t1."value__folded", lower(t1."value")) = ? and t1."communication_type" = ?)) order by t."id" limit ? offset ?',
      parameters: ['x', 'Email', 26, 25],
    },
    postgres: {
      sql: 'select t."id" from "company_contacts" t where t."id" in (select t1."contact_id" from "company_contacts_communications" t1 where ((coalesce(t1."value__folded", lower((t1."value") collate "C"))) collate "C" = ? and t1."communication_type" = ?)) order by t."id" limit ? offset ?',
      parameters: ['x', 'Email', 26, 25],
    },
  },
  {
    title: 'an element of a list in a column',
    request: sampleRequest('/company/contacts', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      childConditions: parseCondition('typeIds = 3 and integratorTags = "x"'),
    }),
    sqlite: {
      sql: 'select t."id" from "company_contacts" t where (exists (select 1 from json_each(t."type_ids") t1 where (t1."value") = ?) and exists (select 1 from json_each(t."integrator_tags") t2 where lower(t2."value") = ?)) order by t."id" limit ? offset ?',
      parameters: [3, 'x', 26, 25],
    },
    postgres: {
      sql: `select t."id" from "company_contacts" t where (exists (select 1 from jsonb_array_elements(case when jsonb_typeof(t."type_ids"::jsonb) = 'array' then t."type_ids"::jsonb end) t1("value") where case when jsonb_typeof(t1."value") = 'number' then (t1."value" #>> '{}')::double precision end = ?) and exists (select 1 from jsonb_array_elements(case when jsonb_typeof(t."integrator_tags"::jsonb) = 'array' then t."integrator_tags"::jsonb end) t2("value") where (lower(((t2."value" #>> '{}')) collate "C")) collate "C" = ?)) order by t."id" limit ? offset ?`,
      parameters: [3, 'x', 26, 25],
    },
  },
  {
    title: 'a member of an object in a column',
    request: sampleRequest('/company/companies', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      conditions: parseCondition('sicCode/id = 7 and sicCode/name = "Retail"'),
    }),
    sqlite: {
      sql: `select t."id" from "company_companies" t where ((json_extract(t."sic_code", '$.id')) = ? and lower(json_extract(t."sic_code", '$.name')) = ?) order by t."id" limit ? offset ?`,
      parameters: [7, 'retail', 26, 25],
    },
    postgres: {
      sql: `select t."id" from "company_companies" t where (case when jsonb_typeof((t."sic_code"::jsonb -> 'id')) = 'number' then (t."sic_code"::jsonb ->> 'id')::double precision end = ? and (lower(((t."sic_code"::jsonb ->> 'name')) collate "C")) collate "C" = ?) order by t."id" limit ? offset ?`,
      parameters: [7, 'retail', 26, 25],
    },
  },
  {
    title: 'a custom field with a value',
    request: sampleRequest('/company/companies', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      customFieldConditions: parseCondition('caption = "Seats" and value > 2'),
    }),
    sqlite: {
      sql: `select t."id" from "company_companies" t where t."id" in (select t1."record_id" from "system_user_defined_fields" d cross join "reeve_custom_value" t1 where t1."field_id" = d."id" and (d."pod_id" in (?) and coalesce(d."caption__folded", lower(d."caption")) = ? and t1."number_value" > ?) and ((coalesce(d."location_ids", '[]') = '[]') or exists (select 1 from "company_companies" t2 where t2."id" = t1."record_id" and (coalesce(d."location_ids", '[]') = '[]' or t2."territory_id" is null or exists (select 1 from json_each(d."location_ids") e where e."value" = t2."territory_id"))))) order by t."id" limit ? offset ?`,
      parameters: [2, 'seats', 2, 26, 25],
    },
    postgres: {
      sql: `select t."id" from "company_companies" t where t."id" in (select t1."record_id" from "system_user_defined_fields" d cross join "reeve_custom_value" t1 where t1."field_id" = d."id" and (d."pod_id" in (?) and (coalesce(d."caption__folded", lower((d."caption") collate "C"))) collate "C" = ? and t1."number_value" > ?) and ((coalesce(d."location_ids", '[]') = '[]') or exists (select 1 from "company_companies" t2 where t2."id" = t1."record_id" and (coalesce(d."location_ids", '[]') = '[]' or t2."territory_id" is null or d."location_ids"::jsonb @> to_jsonb(t2."territory_id"))))) order by t."id" limit ? offset ?`,
      parameters: [2, 'seats', 2, 26, 25],
    },
  },
  {
    title: 'a custom field without a value',
    request: sampleRequest('/company/companies', {
      window: { kind: 'page', page: 2, pageSize: 25 },
      customFieldConditions: parseCondition('caption = "Seats" and value = null'),
    }),
    sqlite: {
      sql: `select t."id" from "company_companies" t where exists (select 1 from "system_user_defined_fields" d left join "reeve_custom_value" t1 on t1."table_name" = ? and t1."record_id" = t."id" and t1."field_id" = d."id" where (d."pod_id" in (?) and coalesce(d."caption__folded", lower(d."caption")) = ? and t1."text_value" is null and t1."number_value" is null) and (coalesce(d."location_ids", '[]') = '[]' or t."territory_id" is null or exists (select 1 from json_each(d."location_ids") e where e."value" = t."territory_id"))) order by t."id" limit ? offset ?`,
      parameters: ['company_companies', 2, 'seats', 26, 25],
    },
    postgres: {
      sql: `select t."id" from "company_companies" t where exists (select 1 from "system_user_defined_fields" d left join "reeve_custom_value" t1 on t1."table_name" = ? and t1."record_id" = t."id" and t1."field_id" = d."id" where (d."pod_id" in (?) and (coalesce(d."caption__folded", lower((d."caption") collate "C"))) collate "C" = ? and t1."text_value" is null and t1."number_value" is null) and (coalesce(d."location_ids", '[]') = '[]' or t."territory_id" is null or d."location_ids"::jsonb @> to_jsonb(t."territory_id"))) order by t."id" limit ? offset ?`,
      parameters: ['company_companies', 2, 'seats', 26, 25],
    },
  },
];
