// A workspace with something in it: four organisations of a fictitious group.
import type { Program } from "./program";

const GOOD = [3, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 3, 3, 3, 2, 1, 1, 2, 1, 2, "unknown"] as const;
const FAIR = [2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 1] as const;
const HALF = [2, 2, 3, 2, null, null, 2, 3, null, null, 2, null, null, null, null, null, 2, null, null, null, null] as const;

/** Fills the program's workspace; gives the id of the assessment one would go on with. */
export function populate(program: Program): string {
  const current = program.add("Northwind Machinery", "2026 assessment", [...GOOD]);
  program.add("Northwind Machinery", "2025 assessment", [...FAIR], "2025-10-30", true);
  program.add("Northwind Machinery", "2024 first assessment", FAIR.map((level) => Math.max(0, level - 1)), "2024-11-14", true);
  program.add("Northwind Drives", "2026 assessment", [...HALF], "2026-10-27");
  program.add("Northwind Drives", "2025 assessment", [...FAIR], "2025-11-06", true);
  program.add("Northwind Service", "2026 assessment", [3, 3, 4, 3], "2026-09-18", true);
  program.add("Northwind Service", "2025 assessment", [...GOOD], "2025-09-25", true);
  program.add("Northwind Components", "2026 first assessment", [null], "2026-11-20");
  const facts: Record<string, [string, number]> = {
    "Northwind Machinery": ["Machine building", 1200],
    "Northwind Drives": ["Drive systems", 430],
    "Northwind Service": ["Field service", 260],
    "Northwind Components": ["Castings", 310],
  };
  for (const organisation of program.organisations) {
    const [industry, employees] = facts[organisation.name] ?? ["", 0];
    organisation.industry = industry;
    organisation.employees = employees;
  }
  const system = program.questionnaires[1];
  if (system) program.begin("Northwind Service", "Check of the dispatch assistant", system, "2026-11-02");
  return current;
}
