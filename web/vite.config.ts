import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: ROOT,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Whatever a page needs comes from its own origin as a file, for its policy allows nothing written inside the page.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'docs/index.html'].map((page) => `${ROOT}${page}`) },
  },
  // `npx vite web` beside `npm start` shows a change at once.
  server: {
    proxy: Object.fromEntries(['/v1', '/inloggen', '/config.json'].map((path) => [path, 'http://127.0.0.1:3000'])),
  },
})
