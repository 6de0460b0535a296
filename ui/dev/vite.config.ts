// The window's page in a browser, on a stand-in for the program: to look at, never to ship.
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path(".."),
  plugins: [svelte()],
  resolve: {
    alias: [
      { find: "@/api/client", replacement: path("./browser.ts") },
      { find: "@", replacement: path("../src") },
    ],
  },
  server: { port: 5199, strictPort: true, fs: { allow: [path("../..")] } },
});
