"""The content that every tool sets: what the product's own report says, read back from the form of it that can be edited."""

import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HEADINGS = {"Title": 1, "Heading1": 1, "Heading2": 2, "Heading3": 3}


def load(folder: Path, language: str) -> dict:
    """Blocks in reading order and the values of the radar. A block is ("heading", level, text), ("paragraph", text),
    ("table", widths, head rows, rows) or ("picture",)."""
    scorecard = json.loads((folder / "scorecard.json").read_text(encoding="utf-8"))
    questionnaire = json.loads((folder / "questionnaire.json").read_text(encoding="utf-8"))
    index = {domain["id"]: domain["index"] or 0.0 for domain in scorecard["domains"]}
    with zipfile.ZipFile(folder / "report.docx") as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml")).find(WORDS + "body")
    return {
        "title": questionnaire["title"][language],
        "radar": [(domain["name"][language], index[domain["id"]]) for domain in questionnaire["domains"]],
        "top": len(questionnaire["levels"]) - 1,
        "blocks": [block for element in body for block in blocks(element)],
    }


def blocks(element: ElementTree.Element) -> list[tuple]:
    if element.tag == WORDS + "tbl":
        return [table(element)]
    if element.tag != WORDS + "p":
        return []
    named = element.find(f"{WORDS}pPr/{WORDS}pStyle")
    style = "" if named is None else named.get(WORDS + "val")
    if element.find(f".//{WORDS}drawing") is not None:
        return [("picture",)]
    text = words(element)
    if not text or style.startswith("TOC"):  # who makes contents makes them from the headings
        return []
    return [("heading", HEADINGS[style], text)] if style in HEADINGS else [("paragraph", text)]


def words(element: ElementTree.Element) -> str:
    return "".join(piece.text or "" for piece in element.iter(WORDS + "t")).strip()


def table(element: ElementTree.Element) -> tuple:
    widths = [int(column.get(WORDS + "w")) for column in element.findall(f"{WORDS}tblGrid/{WORDS}gridCol")]
    rows, n_head = [], 0
    for row in element.findall(WORDS + "tr"):
        cells = []
        for cell in row.findall(WORDS + "tc"):
            span = cell.find(f"{WORDS}tcPr/{WORDS}gridSpan")
            n_columns = 1 if span is None else int(span.get(WORDS + "val"))
            cells += ["\n".join(filter(None, map(words, cell.iter(WORDS + "p"))))] + [""] * (n_columns - 1)
        rows.append((cells + [""] * len(widths))[: len(widths)])
        n_head += row.find(f"{WORDS}trPr/{WORDS}tblHeader") is not None
    return ("table", widths, n_head, rows)
