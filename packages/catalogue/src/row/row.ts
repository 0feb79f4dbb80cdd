import type { Bodies } from '../generated/bodies.ts';
import type { Rows } from '../generated/rows.ts';

/** The path of a collection that the catalogue has, such as `/service/tickets`. */
export type CollectionPath = keyof Rows;

/** The name of a model of the catalogue, such as `Ticket`. */
export type ModelName = keyof Bodies;

/**
 * A body as a caller sends or receives it in that model. Every member may be missing: which ones a request needs is
 * checked when it is written, and an answer leaves out what is empty. Date-times are text.
 */
export type Body<M extends ModelName> = Bodies[M];
