import type { Connection, OwnTable, Row } from '@reeve/store';

/** The values of custom fields that actions of workflows write. */
export const actionFieldTable: OwnTable = {
  name: 'reeve_workflow_field',
  says: 'values of custom fields that actions of workflows write',
  columns: {
    id: 'id',
    event: 'integer',
    action: 'integer',
    field: 'integer',
    value: { kind: 'text', nullable: true },
    overwrite: 'integer',
  },
  indexes: [{ name: 'reeve_workflow_field__action', columns: ['action'] }],
};

/** A value that an action writes. */
export interface ActionField {
  readonly id: number;
  readonly eventId: number;
  readonly actionId: number;
  readonly userDefinedFieldId: number;
  readonly value: string | null;
  /** Whether it takes the place of a value that is there. */
  readonly overwriteFlag: boolean;
}

const columns = '"id", "event", "action", "field", "value", "overwrite"';

/** What an action writes, or all of them. */
export async function fieldsOfAction(action: number | null, connection: Connection): Promise<ActionField[]> {
  const rows = await (action === null
    ? connection.all(`select ${columns} from "reeve_workflow_field" order by "id"`)
    : connection.all(`select ${columns} from "reeve_workflow_field" where "action" = ? order by "id"`, [action]));
  return rows.map(toField);
}

/** One of them; null for none. */
export async function actionFieldOf(id: number, connection: Connection): Promise<ActionField | null> {
  const [row] = await connection.all(`select ${columns} from "reeve_workflow_field" where "id" = ?`, [id]);
  return row === undefined ? null : toField(row);
}

function toField([id, event, action, field, value, overwrite]: Row): ActionField {
  return {
    id: Number(id),
    eventId: Number(event),
    actionId: Number(action),
    userDefinedFieldId: Number(field),
    value: value === null || value === undefined ? null : String(value),
    overwriteFlag: Number(overwrite) === 1,
  };
}
