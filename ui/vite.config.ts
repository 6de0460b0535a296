import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { "@": path("./src") } },
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // The policy of the window takes files of the program only: nothing may become a data: script or style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    // Components are tested with the program's stand-in, which keeps its workspace in memory.
    alias: [{ find: "@/api/client", replacement: path("./dev/client.ts") }],
  },
});
