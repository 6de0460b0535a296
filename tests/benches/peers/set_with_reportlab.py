"""The report's content with reportlab, its radar with matplotlib. Arguments: folder, fonts folder, output, language."""

import io
import math
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import font_manager, pyplot
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))
import content

folder, fonts, output, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
report = content.load(folder, language)
for name, file in [("Body", "NotoSansSC-Regular.ttf"), ("Strong", "NotoSansSC-SemiBold.ttf")]:
    pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
body = ParagraphStyle("body", fontName="Body", fontSize=9, leading=14, wordWrap="CJK")
headings = {
    level: ParagraphStyle(f"heading {level}", fontName="Strong", fontSize=size, leading=size * 1.4, spaceBefore=8, wordWrap="CJK")
    for level, size in [(1, 15), (2, 12), (3, 10)]
}
WIDTH = 440


def radar() -> Image:
    font = font_manager.FontProperties(fname=str(fonts / "NotoSansSC-Regular.ttf"))
    labels, values = zip(*report["radar"])
    angles = [2 * math.pi * position / len(labels) for position in range(len(labels))]
    figure = pyplot.figure(figsize=(5, 4), dpi=200)
    axes = figure.add_subplot(polar=True)
    axes.set_ylim(0, report["top"])
    axes.plot(angles + angles[:1], values + values[:1])
    axes.fill(angles, values, alpha=0.2)
    axes.set_xticks(angles)
    axes.set_xticklabels(labels, fontproperties=font)
    picture = io.BytesIO()
    figure.savefig(picture, format="png")
    pyplot.close(figure)
    return Image(picture, width=360, height=288)


def table(widths: list[int], n_head: int, rows: list[list[str]]) -> Table:
    cells = [[Paragraph(escape(cell), body) for cell in row] for row in rows]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.25, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return Table(cells, colWidths=[WIDTH * width / sum(widths) for width in widths], repeatRows=n_head, splitInRow=1, style=grid)


story = []
for kind, *value in report["blocks"]:
    match kind:
        case "heading":
            story.append(Paragraph(escape(value[1]), headings[value[0]]))
        case "paragraph":
            story.append(Paragraph(escape(value[0]), body))
        case "table":
            story += [table(*value), Spacer(1, 6)]
        case "picture":
            story.append(radar())
SimpleDocTemplate(output, pagesize=A4).build(story)
