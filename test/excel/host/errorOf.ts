/** The code office.js gives the error of something that is to fail; fails itself if it succeeds. */
export async function codeOf(doing: () => Promise<unknown>): Promise<string> {
  try {
    await doing();
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
  throw new Error("It was to fail, and succeeded");
}
