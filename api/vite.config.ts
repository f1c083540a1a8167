import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the explorer that api/graphiql/routes.ts serves. */
export default defineConfig({
  root: fileURLToPath(new URL('./graphiql', import.meta.url)),
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: fileURLToPath(new URL('./graphiql/main.tsx', import.meta.url)),
      output: {
        entryFileNames: 'explorer.js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: (asset) =>
          asset.names[0]?.endsWith('.css') ? 'explorer.css' : '[name]-[hash][extname]',
      },
    },
  },
  base: '/graphiql/assets/',
});
