import type { TemplateLogoView } from "@/api/generated/TemplateLogoView";

/** A logo as the source of a picture: there no script of an SVG runs, and nothing it names is fetched. */
export function pictureOf({ kind, data }: Pick<TemplateLogoView, "kind" | "data">): string {
  return `data:image/${kind === "svg" ? "svg+xml" : "png"};base64,${data}`;
}
