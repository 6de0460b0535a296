// The stand-in with a filled workspace, for a browser. `?lang=zh&theme=dark&screen=answer` begins where one wants to look.
import { populate } from "./fixture";
import { theProgram } from "./client";

export { beforeClose, call, exportReport } from "./client";

const program = theProgram();
const asked = new URLSearchParams(location.search);
populate(program);
program.settings.language = asked.get("lang") === "zh" ? "zh-Hans" : "en";
program.settings.report.language = program.settings.language;
program.settings.theme = asked.get("theme") === "dark" ? "dark" : "light";
program.isOpen = asked.get("screen") !== null && asked.get("screen") !== "start";
