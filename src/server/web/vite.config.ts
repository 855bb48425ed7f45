import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = fileURLToPath(new URL('../../../dist/server/web', import.meta.url));

/** Compressed copies of the assets: the server sends them as they are. */
const compressed = (): Plugin => ({
  name: 'compressed',
  closeBundle: async () => {
    const folder = `${outDir}/assets`;
    for (const name of await readdir(folder)) {
      const content = await readFile(`${folder}/${name}`);
      await writeFile(`${folder}/${name}.br`, brotliCompressSync(content));
      await writeFile(`${folder}/${name}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});

/** The page at `/`: `npm run build:page` writes it to dist/server/web. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // all in files of their own: the page's policy allows no inline script or style
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [compressed()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
