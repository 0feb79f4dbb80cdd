export * from './catalog-item.ts';
export * from './company.ts';
export * from './contact.ts';
export * from './make-record.ts';
export * from './opportunity.ts';
export * from './project.ts';
export * from './ticket.ts';
export * from './time-entry.ts';
