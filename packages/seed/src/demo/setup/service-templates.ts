import { day } from '../../making/moments.ts';
import { type DemoContext, stampAt } from '../demo-context.ts';

/** Work that comes again and again, and a template that fills in what is always the same. */
export async function importServiceTemplates(context: DemoContext): Promise<void> {
  const { records, now } = context;
  const stamp = stampAt(now - 400 * day, 'System');
  const board = records.ref('/service/boards', 'Help Desk');
  const start = new Date(now + 20 * day).toISOString();
  const marketplaceObject = [
    { name: 'Monthly maintenance', summary: 'Monthly maintenance', board, hoursBudget: 2, serviceDaysBefore: 7 },
    {
      name: 'New user',
      summary: 'Set up a new user',
      board,
      hoursBudget: 1.5,
      problem: 'Name, department, first day?',
    },
  ].map((object) => ({ ...object, recurrence: { start, unit: 'Months', interval: 1 } }));
  const body = { marketplaceImportType: 'TicketTemplates', marketplaceObject };
  await records.seeder.act('POST /system/marketplaceimport/import', {}, body, stamp);
  await fillKind(context);
}

/** Tickets of one kind of the help desk may get the questions of the second template. */
async function fillKind({ records, now }: DemoContext): Promise<void> {
  const board = records.id('/service/boards', 'Help Desk');
  const template = (await records.seeder.list('/service/templates', {})).at(-1);
  const ties = await records.seeder.list('/service/boards/{parentId}/typeSubTypeItemAssociations', { board });
  const tie = ties.find(({ subType, item }) => subType !== null && item !== null);
  if (template === undefined || tie === undefined) return;
  const kind = { type: { id: tie['type'] }, subtype: { id: tie['subType'] }, item: { id: tie['item'] } };
  const body = { ...kind, serviceTemplate: { id: template.id }, discussionSetting: 'Append' };
  await records.seeder.create(`/service/boards/${board}/autoTemplates`, body, stampAt(now - 400 * day, 'System'));
}
