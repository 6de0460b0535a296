// The program's own sentences about what went wrong, so that the window meets them as they are.
import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Language } from "@/i18n/locale.svelte";

const files = import.meta.glob<string>("../../assets/i18n/*/{terms,errors,problems,report}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  for (const [, text] of own) bundle.addResource(new FluentResource(text));
  return bundle;
}

const bundles: Record<Language, FluentBundle> = { en: bundleOf("en"), "zh-Hans": bundleOf("zh-Hans") };

/** A message, or an attribute of one; nothing where there is none. */
export function words(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const [id = key, attribute] = key.split(".");
  const message = bundles[language].getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? bundles[language].formatPattern(pattern, values, []) : "";
}
