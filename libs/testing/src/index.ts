export { type Caller, startTestApp, TEST_PASSWORD, type TestApp, type TestAppOptions } from './test-app';
export { createTestDatabase, type TestDatabase } from './test-database';
