/** Builds the two pages, the map and the playground, to `dist/web/`: all files of our own origin. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`src/web/${name}`, import.meta.url));

export default defineConfig({
  root: page(''),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    // The content security policy lets fonts and images come from our own origin only.
    assetsInlineLimit: 0,
    // The playground's editor is large, and loaded by those who open the playground alone.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: [page('index.html'), page('playground.html')],
      // GraphiQL's directives to a React compiler that is not used here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
