import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

/** Imports that a tier may not make, with the reason. */
const forbid = (patterns) => ({
  "no-restricted-imports": ["error", { patterns: [tauriOnlyInClient, ...patterns] }],
});
const tauriOnlyInClient = { group: ["@tauri-apps/*"], message: "Only src/api/client.ts talks to the window." };
const noViews = { group: ["@/views/*", "**/views/*"], message: "Tiers import to the left: shared, domain, views." };
const noCalls = { group: ["@/api/client"], message: "Components take data from state and never call commands." };
const noDomain = {
  regex: "^(@/state|@/components/(?!shared)|@/api/client)",
  message: "A shared component knows nothing of the domain.",
};

export default tseslint.config(
  { ignores: ["dist/", "e2e/", "src/api/generated/", "src/i18n/keys.ts"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "No text is markup." },
        { property: "outerHTML", message: "No text is markup." },
        { property: "insertAdjacentHTML", message: "No text is markup." },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: [".svelte"], svelteConfig } },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/no-target-blank": "error",
    },
  },
  { files: ["src/**"], ignores: ["src/api/client.ts"], rules: forbid([]) },
  { files: ["src/state/**"], rules: forbid([{ group: ["@/components/*", "@/views/*"], message: "State knows no component." }]) },
  { files: ["src/components/**"], ignores: ["src/components/shared/**", "**/*.test.ts"], rules: forbid([noViews, noCalls]) },
  { files: ["src/components/shared/**"], ignores: ["**/*.test.ts"], rules: forbid([noViews, noDomain]) },
  { files: ["src/views/**"], ignores: ["**/*.test.ts"], rules: forbid([noCalls]) },
);
