import type { DeskMember, DeskStatus, MappedState, OpenMapping, TicketDesk, TicketLink } from '@reeve/kit';
import { type OwnData, orderRecord } from './own-data.ts';

/** What the page of a connection shows. */
export interface DeskView {
  readonly mapped: readonly { readonly userName: string; readonly memberName: string }[];
  readonly open: readonly OpenMapping[];
  readonly members: readonly DeskMember[];
  readonly boards: readonly {
    readonly id: number;
    readonly name: string;
    readonly statuses: readonly DeskStatus[];
    readonly mapped: readonly MappedState[];
  }[];
  readonly states: readonly string[];
  readonly orders: readonly { readonly id: string; readonly title: string; readonly link: TicketLink | null }[];
}

/** Gathers it: setup comes from the kit's cache. */
export async function viewDesk(desk: TicketDesk, { orders, users, states }: OwnData): Promise<DeskView> {
  const [mapped, open, members, boards] = await Promise.all([
    desk.members.list(),
    desk.members.suggest(users),
    desk.provider.members(),
    desk.provider.boards(),
  ]);
  const nameOf = (userId: string) => users.find(({ id }) => id === userId)?.name ?? userId;
  return {
    mapped: mapped.map(({ userId, memberName }) => ({ userName: nameOf(userId), memberName })),
    ...{ open, members, states },
    boards: await Promise.all(
      boards.map(async (board) => ({
        ...board,
        statuses: await desk.provider.statusesOf(board.id),
        mapped: await desk.statuses.list(board.id),
      })),
    ),
    orders: await Promise.all(
      orders.map(async (order) => ({ ...order, link: await desk.links.ofRecord(orderRecord(order.id)) })),
    ),
  };
}
