import { preact } from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import {
  hostPermissions,
  optionalHostPermissions,
  permissionsFor,
} from './entrypoints/background/permissions.ts';

/** Extension pages: nothing but the package itself, and no connection anywhere (trust.md P2). */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * A content script as it is, without what WXT wraps around it: that announces every start to the page, with the extension's id,
 * by `postMessage` and a `CustomEvent`; a page must not be told (trust.md H6, H9).
 */
const bareContentScripts: PluginOption = {
  name: 'staffroom:bare-content-scripts',
  enforce: 'pre',
  load: (id) => {
    const script = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?(.+)$/.exec(id)?.[1];
    return script && `import script from ${JSON.stringify(script)}; script.main();`;
  },
};

const { STAFFROOM_OUT, STAFFROOM_CHROMIUM, STAFFROOM_FIREFOX, DISPLAY, WAYLAND_DISPLAY } = process.env;

/** The browser that `npm run dev` opens; without a display it builds and reloads, and the developer brings the browser. */
const webExt = {
  disabled: process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY,
  binaries: {
    ...(STAFFROOM_CHROMIUM && { chrome: STAFFROOM_CHROMIUM }),
    ...(STAFFROOM_FIREFOX && { firefox: STAFFROOM_FIREFOX }),
  },
  // As root, as in a container, Chromium runs only without its sandbox.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

/** Styles of what is drawn in a page, without the white space that only their authors need. */
const tightStyles: PluginOption = {
  name: 'staffroom:tight-styles',
  transform: {
    filter: { id: /\.content\/.*\.ts$/ },
    handler: (code) =>
      code.replaceAll(/`\n[^`$]*\{[^`$]*\}\n`/g, (styles) =>
        styles.replaceAll(/\s*([{}:;,])\s*|\s+/g, (_, mark) => mark ?? ' '),
      ),
  },
};

/** What runs on a page is loaded with every page: its bytes are worth a second, slower minifier. */
const smallContentScripts: PluginOption = {
  name: 'staffroom:small-content-scripts',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const { minify } = await import('terser');
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
        chunk.code =
          (await minify(chunk.code, { ecma: 2020, compress: { join_vars: false } })).code ?? chunk.code;
      }
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: STAFFROOM_OUT ?? '.output',
  webExt,
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [bareContentScripts, tightStyles, smallContentScripts, preact()],
    // The preload polyfill is for browsers older than ours, and it calls fetch.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Staffroom',
    description:
      "Helps school staff keep their school's rules for personal social-media accounts. Nothing leaves this browser.",
    permissions: permissionsFor(browser),
    host_permissions: hostPermissions.map(({ permission }) => permission),
    optional_host_permissions: optionalHostPermissions.map(({ permission }) => permission),
    incognito: 'not_allowed',
    ...(command === 'build' && { content_security_policy: { extension_pages: strictPolicy } }),
    action: { default_title: 'Staffroom' },
    commands: {
      'hide-everything': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Hide every Staffroom surface at once, or show them again',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open the Staffroom panel',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'staffroom@staffroom.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
});
