export * from './catalogue.ts';
export * from './collection.ts';
export * from './field.ts';
export * from './model.ts';
export * from './operation.ts';
export * from './reference-type.ts';
export * from './routes.ts';
