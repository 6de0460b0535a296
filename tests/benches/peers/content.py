"""The content that every tool sets: read from the product's own files, so that all set the same words and figures."""

import json
from pathlib import Path


def load(folder: Path, language: str) -> dict:
    """Chapters of headings, paragraphs and tables, and the values of the radar, from assessment, scorecard, questionnaire."""
    assessment = json.loads((folder / "assessment.json").read_text(encoding="utf-8"))
    scorecard = json.loads((folder / "scorecard.json").read_text(encoding="utf-8"))
    questionnaire = json.loads((folder / "questionnaire.json").read_text(encoding="utf-8"))
    responses = {response["item"]: response for response in assessment["responses"]}
    nodes = {node["id"]: node for node in scorecard["domains"] + scorecard["areas"]}
    say = lambda text: text.get(language, "")
    number = lambda value: "–" if value is None else f"{value:.2f}"
    overall = scorecard["overall"]
    chapters = [("1", [
        ("p", say(questionnaire["summary"])),
        ("table", [["", "Index", "Level", "Low", "High", "Coverage"]] + [
            [say(domain["name"]), number(nodes[domain["id"]]["index"]), str(nodes[domain["id"]]["level"]),
             number(nodes[domain["id"]]["bounds"]["low"]["index"]), number(nodes[domain["id"]]["bounds"]["high"]["index"]),
             f"{nodes[domain['id']]['coverage'] * 100:.1f}%"] for domain in questionnaire["domains"]]),
    ])]
    for domain in questionnaire["domains"]:
        blocks = [("p", say(domain.get("summary", {})))]
        for area in domain["areas"]:
            blocks.append(("h", f"{area['id']} {say(area['name'])} · {number(nodes[area['id']]['index'])}"))
            rows = [["", "", ""]]
            for item in area["items"]:
                response = responses.get(item["id"], {})
                level = response.get("level")
                anchor = say(item["anchors"][str(level)]) if level is not None and "anchors" in item else response.get("state", "")
                evidence = "; ".join(piece["title"] for piece in response.get("evidence", []))
                text = " ".join(part for part in [say(item["title"]), anchor, response.get("note", ""), evidence] if part)
                rows.append([item["id"], "–" if level is None else str(level), text])
            blocks.append(("table", rows))
            for item in area["items"]:
                for action in item.get("actions", {}).values():
                    blocks.append(("p", say(action["text"])))
        chapters.append((say(domain["name"]), blocks))
    return {
        "title": say(questionnaire["title"]),
        "organisation": assessment.get("organisation", {}).get("name", ""),
        "notice": say(questionnaire["notice"]),
        "headline": f"{overall['level']} · {number(overall['index'])}",
        "radar": [(say(domain["name"]), nodes[domain["id"]]["index"] or 0.0) for domain in questionnaire["domains"]],
        "top": len(questionnaire["levels"]) - 1,
        "chapters": chapters,
    }
