import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

type Template = RowOf<'/service/emailTemplates'>;

/** What happened to a ticket. */
export interface Moment {
  readonly status: RowOf<'/service/boards/{parentId}/statuses'>;
  readonly board: number | null;
  readonly isNew: boolean;
}

/**
 * The template by which a ticket's mail is written (evidence: mail/templates): the one that its status names, else the
 * template for that status, for new or closed tickets, or for any, one of the board before one of all.
 */
export async function templateOfTicket({ status, board, isNew }: Moment, unit: Unit): Promise<Template | null> {
  if (status.emailTemplate !== null) return unit.get('/service/emailTemplates', status.emailTemplate);
  const all = await unit.keep('mail templates of tickets', ['/service/emailTemplates'], () =>
    unit.select('/service/emailTemplates', {}),
  );
  const of = all.filter(({ serviceBoard }) => serviceBoard === null || serviceBoard === board);
  const kinds: ((template: Template) => boolean)[] = [
    ({ type, serviceStatus }) => type === 'Specific' && serviceStatus === status.id,
    ({ type }) => type === 'New' && isNew,
    ({ type }) => type === 'Closed' && status.closedStatus === true,
    ({ type }) => type === 'Any',
  ];
  for (const fits of kinds) {
    const found = of.filter(fits);
    if (found.length > 0) return found.find(({ serviceBoard }) => serviceBoard !== null) ?? found[0] ?? null;
  }
  return null;
}
