import { configDefaults, defineConfig } from "vitest/config";

// Tests that need Debian's programs are named *.debian.test.ts and run in `npm run test:all` alone.
const needsNpmAlone = process.env.KOMEK_TEST_ALL ? [] : ["**/*.debian.test.ts"];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // No test is timed: this only ends what hangs, also on a machine that others use.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: [...configDefaults.exclude, ...needsNpmAlone],
  },
});
