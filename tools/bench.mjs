// npm run bench: speed as ratios against plain SQL or a hand-written server, measured side by side in one run.
// usage: node tools/bench.mjs [ingest] [clocks]

const benches = {
  ingest: async () => (await import('./bench/ingest.mjs')).benchIngest(),
  clocks: async () => (await import('./bench/clocks.mjs')).benchClocks(),
};
const asked = process.argv.slice(2);

for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(JSON.stringify({ bench: name, ...(await bench()) }, null, 2));
}
