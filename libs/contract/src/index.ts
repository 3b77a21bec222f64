export * from './problem';
export * from './transport';
export { call } from './call';
