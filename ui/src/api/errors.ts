import type { ApiError } from "./generated/ApiError";

/** Whether a value thrown by a command is an error of the program. */
export function isApiError(value: unknown): value is ApiError {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** Anything thrown as an `ApiError`; what is none becomes `internal`, with its text as message. */
export function asApiError(value: unknown): ApiError {
  if (isApiError(value)) return value;
  const message = value instanceof Error ? value.message : String(value);
  return { code: "internal", message, details: [] };
}
