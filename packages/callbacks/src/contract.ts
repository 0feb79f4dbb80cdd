/** What is told of deliveries: types alone, for whoever reads them without the service. */
export type { Delivery, DeliveryDetail, DeliveryOutcome, WaitingMessage } from './log/delivery.ts';
