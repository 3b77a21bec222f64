import { rolldown } from 'rolldown';

const isOurs = (id) =>
  /^[./\0]/.test(id) || id.startsWith('@mingcha/') || id.startsWith('@oxc-project/runtime');

/**
 * Bundles entries for Node: our libraries go in, npm packages stay outside. Paths and decorator settings come from
 * the tsconfig.
 * @param {{ input: Record<string, string>, tsconfig: string, folder: string }} options  folder is emptied first
 */
export async function bundleForNode({ input, tsconfig, folder }) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    tsconfig,
    transform: { target: 'node20' },
    external: (id) => !isOurs(id),
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    cleanDir: true,
  });
  await bundle.close();
}
