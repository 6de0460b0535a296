// Drawings come from the program as SVG text. They are parsed, never assigned as markup, and only what is on these lists
// gets into the page: shapes, text and their looks, and pixels that they hold themselves. No script, no link, no style,
// no foreign content.

const ELEMENTS = new Set([
  "svg",
  "g",
  "defs",
  "title",
  "desc",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
  "clipPath",
  "use",
  "symbol",
  "image",
]);

const ATTRIBUTES = new Set(
  (
    "id class role lang xml:lang aria-label aria-labelledby aria-hidden viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d " +
    "points dx dy transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap " +
    "stroke-linejoin stroke-miterlimit opacity font-family font-size font-weight font-style font-variant text-anchor dominant-baseline " +
    "letter-spacing paint-order clip-path clip-rule clipPathUnits preserveAspectRatio text-rendering xml:space"
  ).split(" "),
);

/** Attributes that may point to another element of the same drawing, as `#id` or `url(#id)`. */
const LOCAL = /^(?:#([\w.:-]+)|url\(#([\w.:-]+)\))$/;

/** Pixels within the drawing; nothing is fetched for them, and no script can be in them. */
const PIXELS = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/;

let drawings = 0;

/** The drawing in `text`, with nothing in it that is not on the lists; `null` where it is no drawing. */
export function safeSvg(text: string): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (parsed.localName !== "svg") return null;
  drawings += 1;
  const clean = copy(parsed, `d${drawings}-`);
  return clean instanceof SVGSVGElement ? clean : null;
}

function copy(from: Element, prefix: string): Element | null {
  if (!ELEMENTS.has(from.localName)) return null;
  const to = document.createElementNS("http://www.w3.org/2000/svg", from.localName);
  for (const { name, value } of from.attributes) setSafely(to, name, value, prefix);
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? "");
    else if (child.nodeType === Node.ELEMENT_NODE) to.append(...[copy(child as Element, prefix)].filter((node) => node !== null));
  }
  return to;
}

/** Ids get a prefix, since several drawings stand in one page. */
function setSafely(to: Element, name: string, value: string, prefix: string): void {
  if (name === "href" || name === "xlink:href") {
    const target = LOCAL.exec(value)?.[1];
    if (to.localName === "image") {
      if (PIXELS.test(value)) to.setAttribute("href", value);
    } else if (target !== undefined) to.setAttribute("href", `#${prefix}${target}`);
    return;
  }
  if (!ATTRIBUTES.has(name)) return;
  if (name === "id") to.setAttribute(name, prefix + value);
  else if (name === "aria-labelledby") to.setAttribute(name, value.split(/\s+/).map((id) => prefix + id).join(" "));
  else if (/url\s*\(/i.test(value)) {
    const target = LOCAL.exec(value)?.[2];
    if (target !== undefined) to.setAttribute(name, `url(#${prefix}${target})`);
  } else to.setAttribute(name, value);
}
