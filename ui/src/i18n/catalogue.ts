import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Language } from "./locale.svelte";

const english = import.meta.glob<string>(
  "../../../assets/i18n/en/{terms,sentences,shell,start,home,answer,results,report-view,look,settings}.ftl",
  { query: "?raw", import: "default", eager: true },
);
const chinese = import.meta.glob<string>(
  "../../../assets/i18n/zh-Hans/{terms,sentences,shell,start,home,answer,results,report-view,look,settings}.ftl",
  { query: "?raw", import: "default", eager: true },
);

/** Texts of the catalogue files that the window uses, by path. */
export const files: Record<Language, Record<string, string>> = { en: english, "zh-Hans": chinese };

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const text of Object.values(files[language])) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** One bundle a language, made once. */
export const bundles: Record<Language, FluentBundle> = { en: bundleOf("en"), "zh-Hans": bundleOf("zh-Hans") };
