import { call } from "@/api/client";
import type { EvidenceFileView } from "@/api/generated/EvidenceFileView";

import { Attempt } from "./attempt.svelte";

class EvidenceFile {
  readonly attempt = new Attempt();

  /** Asks for a file and has it hashed; `null` where the dialog was cancelled. */
  async choose(): Promise<EvidenceFileView | null> {
    return (await this.attempt.run(() => call("choose_evidence_file", {}))) ?? null;
  }
}

/** Pointing at a file as evidence. */
export const evidenceFile = new EvidenceFile();
