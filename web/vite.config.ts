import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Whatever a page needs comes from its own origin as a file, for its policy allows nothing written inside the page.
    assetsInlineLimit: 0,
  },
  // `npx vite web` beside `npm start` shows a change at once.
  server: {
    proxy: Object.fromEntries(['/v1', '/inloggen', '/config.json'].map((path) => [path, 'http://127.0.0.1:3000'])),
  },
})
