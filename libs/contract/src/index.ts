export * from './problem';
export * from './transport';
export * from './client';
