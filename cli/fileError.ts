/** The code of what went wrong with a file ("ENOENT", "EBUSY"); null where it was something else. */
export function fileErrorCode(error: unknown): string | null {
  const isCoded = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
  return isCoded ? (error.code as string) : null;
}

export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
