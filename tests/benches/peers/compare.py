"""Times `aimm report` against typst and reportlab + matplotlib: fresh processes, in turn, on the same words, tables and number of pictures; prints ratios.

Machines are shared and noisy, so only the ratios of one run mean anything. Arguments: aimm binary, questionnaire folder, fonts folder, work folder.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 7
LANGUAGE = "zh-Hans"


def prepare(aimm: str, questionnaire: Path, work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run([aimm, "demo", str(work / "assessment.json"), "--seed", "1", "--lang", LANGUAGE, "--date", "2026-11-01"], check=True)
    scorecard = subprocess.run([aimm, "score", str(work / "assessment.json"), "--json"], check=True, capture_output=True).stdout
    (work / "scorecard.json").write_bytes(scorecard)
    whole = json.loads((questionnaire / "questionnaire.json").read_text(encoding="utf-8"))
    whole["domains"] = [json.loads((questionnaire / name).read_text(encoding="utf-8")) for name in whole["domains"]]
    (work / "questionnaire.json").write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    subprocess.run([aimm, "report", str(work / "assessment.json"), "--out", str(work / "report.docx"), "--lang", LANGUAGE, "--date", "2026-11-01"], check=True)


def timed(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak memory in MB of one fresh process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command[0]} failed: {process.stderr.read().decode()}")
    return seconds, usage.ru_maxrss / 1024


def main() -> None:
    aimm, questionnaire, fonts, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    prepare(aimm, questionnaire, work)
    here = Path(__file__).parent
    tools = {
        "aimm": [aimm, "report", str(work / "assessment.json"), "--out", str(work / "aimm.pdf"), "--lang", LANGUAGE, "--date", "2026-11-01"],
        "typst": [sys.executable, str(here / "set_with_typst.py"), str(work), str(fonts), str(work / "typst.pdf"), LANGUAGE],
        "reportlab + matplotlib": [sys.executable, str(here / "set_with_reportlab.py"), str(work), str(fonts), str(work / "reportlab.pdf"), LANGUAGE],
    }
    seconds = {name: [] for name in tools}
    memory = {name: 0.0 for name in tools}
    for run in range(RUNS + 1):
        for name, command in tools.items():
            taken, peak = timed(command)
            if run > 0:  # the first round warms the caches
                seconds[name].append(taken)
            memory[name] = max(memory[name], peak)
    own = seconds["aimm"]
    print(f"{'tool':24} {'median s':>9} {'min s':>7} {'peak MB':>8} {'file kB':>8}  ratio to aimm, pair by pair: median (min–max)")
    for name in tools:
        size = (work / (name.split()[0] + ".pdf")).stat().st_size / 1024
        ratios = [theirs / ours for theirs, ours in zip(seconds[name], own)]
        print(f"{name:24} {statistics.median(seconds[name]):9.3f} {min(seconds[name]):7.3f} {memory[name]:8.0f} {size:8.0f}  {statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})")


if __name__ == "__main__":
    main()
