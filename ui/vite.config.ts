import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// Nothing may be inlined: the content security policy of the window allows files of the application only.
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  build: {
    target: ['es2022', 'safari16.4'],
    modulePreload: { polyfill: false },
    // One sheet: what a screen looks like does not depend on which was read before.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: false,
  },
  test: {
    projects: [
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'units',
          environment: 'happy-dom',
          include: ['tests/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Known before the first test: found on the way, they would have the page loaded anew in the middle of one.
        optimizeDeps: { include: ['@fluent/bundle', '@tauri-apps/api/core', '@testing-library/svelte', '@testing-library/svelte/vitest', '@testing-library/user-event', 'axe-core'] },
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          setupFiles: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            // That of the system: none is downloaded.
            provider: playwright({ launchOptions: { executablePath: process.env.BALISE_CHROMIUM ?? '/usr/bin/chromium' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
