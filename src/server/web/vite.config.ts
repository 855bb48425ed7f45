import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page at `/`: `npm run build:page` writes it to dist/server/web. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/server/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // all in files of their own: the page's policy allows no inline script or style
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
