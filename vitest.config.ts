import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Two cores are what a build machine has; a test that needs longer says so itself.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
