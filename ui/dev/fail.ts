import type { ApiError } from "@/api/generated/ApiError";

/** What a command fails with. */
export function fail(code: ApiError["code"], message: string, details: string[] = []): ApiError {
  return { code, message, details };
}
