import type { Commands } from "@/api/generated/Commands";

/** What answers the commands: a function each. */
export type Handlers = { [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["result"] };
