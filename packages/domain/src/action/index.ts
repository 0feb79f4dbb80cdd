export * from './draft-of.ts';
export * from './find-record.ts';
export * from './next-period-setup.ts';
export * from './read-arguments.ts';
export * from './sso-user.ts';
export * from './write-record.ts';
