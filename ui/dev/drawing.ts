// Stand-ins for the drawings that the program makes.
import type { ScorecardView } from "@/api/generated/ScorecardView";

const COLOURS = {
  light: { text: "#1A1C1F", grid: "#C9C9C3", series: "#2A4BC4", target: "#A34400" },
  dark: { text: "#ECEDEF", grid: "#444A53", series: "#9DB1FF", target: "#FFAE73" },
};

/** A radar of `nodes`, with their names. */
export function radar(nodes: ScorecardView["domains"], names: string[], top: number, theme: "light" | "dark"): string {
  const colour = COLOURS[theme];
  const at = (index: number, value: number) => {
    const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
    const radius = (value / top) * 120;
    return [186 + radius * Math.cos(angle), 156 + radius * Math.sin(angle)].map((n) => n.toFixed(1));
  };
  const ring = (value: number) => nodes.map((_, index) => at(index, value).join(",")).join(" ");
  const rings = Array.from({ length: top }, (_, level) => `<polygon points="${ring(level + 1)}" fill="none" stroke="${colour.grid}"/>`);
  const shape = nodes.map((node, index) => at(index, node.index ?? 0).join(",")).join(" ");
  const labels = nodes.map((node, index) => {
    const [x = "0", y = "0"] = at(index, top * 1.18);
    return `<text x="${x}" y="${y}" font-size="12" text-anchor="middle" fill="${colour.text}"><tspan font-weight="600">${names[index] ?? ""}</tspan> ${(node.index ?? 0).toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 372 312" role="img"><title>Radar</title>${rings.join("")}
    <polygon points="${ring(3)}" fill="none" stroke="${colour.target}" stroke-dasharray="7 4" stroke-width="1.75"/>
    <polygon points="${shape}" fill="${colour.series}" fill-opacity="0.1" stroke="${colour.series}" stroke-width="2"/>${labels.join("")}</svg>`;
}

/** A page of the report. */
export function page(number: number, heading: string, lines: string[]): string {
  const text = lines.map((line, index) => `<text x="60" y="${170 + index * 22}" font-size="11">${line}</text>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#FFFFFF"/>
    <text x="60" y="120" font-size="24" font-weight="600">${heading}</text>${text}
    <text x="535" y="800" font-size="9" text-anchor="end">${number}</text></svg>`;
}
