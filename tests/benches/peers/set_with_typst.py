"""The report's content with typst (the compiler inside the PyPI package). Arguments: folder, fonts folder, output, language."""

import math
import sys
from pathlib import Path

import typst

sys.path.insert(0, str(Path(__file__).parent))
import content

folder, fonts, output, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
report = content.load(folder, language)


def text(words: str) -> str:
    return '#"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def radar() -> str:
    n_axes = len(report["radar"])
    place = lambda at, value: (math.sin(2 * math.pi * at / n_axes) * value * 80 / report["top"], -math.cos(2 * math.pi * at / n_axes) * value * 80 / report["top"])
    path = lambda points: ", ".join(f"({120 + x:.2f}pt, {100 + y:.2f}pt)" for x, y in points)
    rings = [f"#place(polygon(stroke: 0.5pt + gray, {path([place(at, ring) for at in range(n_axes)])}))" for ring in range(1, report["top"] + 1)]
    shape = f"#place(polygon(fill: blue.transparentize(80%), stroke: 1.5pt + blue, {path([place(at, value) for at, (_, value) in enumerate(report['radar'])])}))"
    labels = [f"#place(dx: {100 + place(at, report['top'] * 1.15)[0]:.2f}pt, dy: {95 + place(at, report['top'] * 1.15)[1]:.2f}pt)[{text(label)}]" for at, (label, _) in enumerate(report["radar"])]
    return "#box(width: 260pt, height: 220pt)[" + "".join(rings + [shape] + labels) + "]"


def table(widths: list[int], n_head: int, rows: list[list[str]]) -> str:
    columns = ", ".join(f"{width}fr" for width in widths)
    cells = lambda rows: ", ".join(f"[{text(cell)}]" for row in rows for cell in row)
    head = f"table.header({cells(rows[:n_head])}), " if n_head else ""
    return f"#table(columns: ({columns},), {head}{cells(rows[n_head:])})"


lines = [
    f'#set document(title: "{report["title"]}")',
    f'#set text(font: ("Inter", "Noto Sans SC"), size: 9pt, lang: "{language[:2]}")',
    '#set page(paper: "a4", header: [AIMM], footer: context [#counter(page).display("1 / 1", both: true)])',
    "#outline()\n#pagebreak()",
]
for kind, *value in report["blocks"]:
    match kind:
        case "heading":
            lines.append("=" * value[0] + " " + text(value[1]))
        case "paragraph":
            lines.append(text(value[0]) + "\n")
        case "table":
            lines.append(table(*value))
        case "picture":
            lines.append(radar())
source = Path(output).with_suffix(".typ")
source.write_text("\n".join(lines), encoding="utf-8")
typst.compile(str(source), output=output, font_paths=[str(fonts)], ignore_system_fonts=True)
