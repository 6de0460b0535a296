// The stand-in with a filled workspace, for a browser. `?lang=zh&theme=dark&screen=answer` begins where one wants to look.
import { populate } from "./fixture";
import { exportReport as quickly, theProgram } from "./client";
import { fail } from "./program";

export { beforeClose, call } from "./client";

const program = theProgram();
const asked = new URLSearchParams(location.search);
const first = populate(program);
program.settings.language = asked.get("lang") === "zh" ? "zh-Hans" : "en";
program.settings.report.language = program.settings.language;
program.settings.theme = asked.get("theme") === "dark" ? "dark" : "light";
program.isOpen = asked.get("screen") !== null && asked.get("screen") !== "start";

/** With `?slow=1` it takes a few seconds, to look at its progress and to cancel it. */
export const exportReport: typeof quickly = async (args, onProgress) => {
  for (let done = 0; asked.has("slow") && done < 20; done += 1) {
    onProgress(done / 20);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const isCancelled = program.calls.some(([name, given]) => name === "cancel_task" && JSON.stringify(given).includes(args.taskId));
    if (isCancelled) throw fail("cancelled", "Cancelled.");
  }
  return quickly(args, onProgress);
};

// What stands behind the home screen begins when that is there.
const screen = (["answer", "results", "report"] as const).find((name) => name === asked.get("screen"));
if (screen) void begin(screen);

async function begin(screen: "answer" | "results" | "report"): Promise<void> {
  const [{ navigation }, { assessment }, { place }] = await Promise.all([
    import("@/state/navigation.svelte"),
    import("@/state/assessment.svelte"),
    import("@/state/place.svelte"),
  ]);
  while (navigation.screen !== "home") await new Promise((resolve) => setTimeout(resolve, 20));
  await assessment.open(asked.get("assessment") ?? first);
  place.begin();
  const item = asked.get("item");
  if (item) place.select(item);
  await navigation.go(screen);
}
