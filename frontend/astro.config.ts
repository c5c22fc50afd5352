import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  // Pages are small and their data is there before they are written: whole answers let a failed page become an error page.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true, bodySizeLimit: 100 * 1024 }),
  // Customers' sessions live in the API; nothing is kept on this machine's disk.
  session: false,
  trailingSlash: 'ignore',
  // The server refuses forms of foreign origins before a page sees them, by the public address, which Astro does not know.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  // The Content-Security-Policy allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: {
      preprocessorOptions: {
        // Bootstrap Italia is written with `@import`, which Sass means to drop.
        scss: {
          quietDeps: true,
          silenceDeprecations: ['import', 'if-function', 'global-builtin', 'color-functions'],
        },
      },
    },
  },
});
