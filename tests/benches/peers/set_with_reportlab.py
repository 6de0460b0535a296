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
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))
import content

folder, fonts, output, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
report = content.load(folder, language)
for name, file in [("Body", "NotoSansSC-Regular.ttf"), ("Strong", "NotoSansSC-SemiBold.ttf")]:
    pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
body = ParagraphStyle("body", fontName="Body", fontSize=9, leading=14, wordWrap="CJK")
heading = ParagraphStyle("heading", fontName="Strong", fontSize=15, leading=20, spaceBefore=10, wordWrap="CJK")
small = ParagraphStyle("small", fontName="Strong", fontSize=10, leading=14, spaceBefore=6, wordWrap="CJK")


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


story = [Spacer(1, 150), Paragraph(escape(report["title"]), heading), Paragraph(escape(report["organisation"]), body),
         Paragraph(escape(report["headline"]), heading), Paragraph(escape(report["notice"]), body), PageBreak(), radar()]
for title, blocks in report["chapters"]:
    story.append(Paragraph(escape(title), heading))
    for kind, value in blocks:
        if kind == "p":
            story.append(Paragraph(escape(value), body))
        elif kind == "h":
            story.append(Paragraph(escape(value), small))
        else:
            rows = [[Paragraph(escape(cell), body) for cell in row] for row in value]
            widths = [60, 40, 380] if len(value[0]) == 3 else None
            story.append(Table(rows, colWidths=widths, repeatRows=1, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.25, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])))
SimpleDocTemplate(output, pagesize=A4).build(story)
