// npm run bench: speed as ratios against plain SQL or a hand-written server, measured side by side in one run.
// usage: node tools/bench.mjs [ingest] [clocks]
import { benchClocks } from './bench/clocks.mjs';
import { benchIngest } from './bench/ingest.mjs';

const benches = { ingest: benchIngest, clocks: benchClocks };
const asked = process.argv.slice(2);

for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(JSON.stringify({ bench: name, ...(await bench()) }, null, 2));
}
