/** After the integration tests: nothing of the private PostgreSQL is left. */
export default async function tearDown() {
  await globalThis.mingchaTestServer?.close();
}
