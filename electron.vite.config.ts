import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

/** The oldest runtime that must run what is built; see docs on the stand-in Electron. */
const NODE = "node20.18";
const CHROMIUM = "chrome130";

/** Native code stays outside the bundle, as a bundler cannot look into it. */
const NATIVE = ["better-sqlite3", "@resvg/resvg-js"];

export default defineConfig({
  main: {
    build: {
      target: NODE,
      // Bundled code starts faster than a hundred small files that are looked up one by one.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve("src/main/index.ts"),
          engine: resolve("src/engine/process.ts"),
          worker: resolve("src/engine/worker.ts"),
          "betweenness-worker": resolve("src/engine/betweenness/betweenness-worker.ts"),
          "languages-worker": resolve("src/engine/texts/languages-worker.ts"),
          "meetings-worker": resolve("src/engine/flows/meetings-worker.ts"),
          "workbook-worker": resolve("src/engine/tables/workbook-worker.ts"),
        },
        external: NATIVE,
        // All in one folder, so that "./worker.js" is beside whatever piece asks for it.
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      rollupOptions: {
        input: { index: resolve("src/preload/index.ts") },
        // A sandboxed preload can only be CommonJS.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "src/renderer",
    // The content policies, one for developing and one for the built page, are beside the page.
    envDir: resolve("src/renderer"),
    plugins: [react()],
    build: {
      target: CHROMIUM,
      minify: true,
      rollupOptions: { input: { index: resolve("src/renderer/index.html") } },
    },
  },
});
