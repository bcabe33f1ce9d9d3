import { configDefaults, defineConfig } from "vitest/config";

// Tests that need Debian's programs are named *.debian.test.ts and run in `npm run test:all` alone.
const needsNpmAlone = process.env.KOMEK_TEST_ALL ? [] : ["**/*.debian.test.ts"];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...needsNpmAlone],
  },
});
