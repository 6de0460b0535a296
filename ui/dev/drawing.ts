// Stand-ins for the drawings that the program makes, of the same size and with the same parts.
import type { ScorecardView } from "@/api/generated/ScorecardView";

const COLOURS = {
  light: { ground: "#FFFFFF", text: "#1A1C1F", grid: "#C9C9C3", series: "#2A4BC4", target: "#A34400", evidenced: "#0B6E69" },
  dark: { ground: "#1B1E22", text: "#ECEDEF", grid: "#444A53", series: "#9DB1FF", target: "#FFAE73", evidenced: "#4FD1C5" },
};

/** A radar of `nodes`, with their names. */
export function radar(nodes: ScorecardView["domains"], names: string[], top: number, theme: "light" | "dark"): string {
  const colour = COLOURS[theme];
  const isWide = nodes.length > 8;
  const [width, x0, y0, full] = isWide ? [680, 340, 180, 139] : [520, 260, 184.5, 152];
  const angleOf = (index: number) => (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
  const at = (index: number, value: number, more = 0) => {
    const radius = (value / top) * full + more;
    return [x0 + radius * Math.cos(angleOf(index)), y0 + radius * Math.sin(angleOf(index))] as const;
  };
  const shape = (valueOf: (index: number) => number) =>
    nodes.map((_, index) => at(index, valueOf(index)).map((n) => n.toFixed(1)).join(",")).join(" ");
  const rings = Array.from({ length: top }, (_, level) => `<polygon points="${shape(() => level + 1)}" fill="none" stroke="${colour.grid}"/>`);
  const labels = nodes.map((node, index) => {
    const [x, y] = at(index, top, 12);
    const side = Math.cos(angleOf(index));
    const anchor = Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
    const size = isWide ? 11 : 12;
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" fill="${colour.text}"><tspan font-weight="600">${names[index] ?? ""}</tspan> ${(node.index ?? 0).toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="369" viewBox="0 0 ${width} 369" role="img"><title>Radar</title>
    <path d="M0 0H${width}V369H0Z" fill="${colour.ground}"/>${rings.join("")}
    <polygon points="${shape(() => 3)}" fill="none" stroke="${colour.target}" stroke-dasharray="7 4" stroke-width="1.75"/>
    <polygon points="${shape((index) => nodes[index]?.index ?? 0)}" fill="${colour.series}" fill-opacity="0.1" stroke="${colour.series}" stroke-width="2"/>
    <polygon points="${shape((index) => nodes[index]?.evidenced?.index ?? 0)}" fill="none" stroke="${colour.evidenced}" stroke-dasharray="6 2 2 2"/>${labels.join("")}</svg>`;
}

/** What a look adds to a page. */
interface PageLook {
  colours: { primary: string; secondary: string } | null;
  head: string;
  foot: string;
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;" })[sign] ?? "&gt;");

/** A page of the report. */
export function page(number: number, heading: string, lines: string[], look: PageLook): string {
  const text = lines.flatMap((line) => line.split("\n")).map((line, index) => `<text x="60" y="${170 + index * 22}" font-size="11">${escaped(line)}</text>`);
  const { primary = "none", secondary = "none" } = look.colours ?? {};
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#FFFFFF"/>
    <rect width="595" height="9" fill="${number === 1 ? primary : "none"}"/><rect x="46" y="103" width="3" height="20" fill="${secondary}"/>
    <text x="60" y="44" font-size="9">${escaped(look.head)}</text><text x="60" y="815" font-size="9">${escaped(look.foot)}</text>
    <text x="60" y="120" font-size="24" font-weight="600">${escaped(heading)}</text>${text.join("")}
    <text x="535" y="800" font-size="9" text-anchor="end">${number}</text></svg>`;
}
