import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanAntdCss } from './build/antd-css.mts';
import { budget } from './build/budget.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react(), leanAntdCss(), budget(/workbench\.page/)],
  resolve: {
    alias: {
      '@mingcha/contract': here('../../libs/contract/src/index.ts'),
      '@mingcha/law': here('../../libs/law/src/index.ts'),
      '@mingcha/ui': here('../../libs/ui/src/index.ts'),
    },
  },
  build: {
    outDir: here('../../dist/apps/admin'),
    emptyOutDir: true,
    // Chrome 109 is the last one of Windows 7; Vite's own default (111) would shut those offices out.
    target: 'chrome109',
    cssTarget: 'chrome109',
    // An inline script would need the nonce; every browser we promise preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
