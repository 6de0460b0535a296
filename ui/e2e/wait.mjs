// Waiting for something to become true, never for time to pass.

const LIMIT = 30_000;
const PAUSE = 25;

/** What `look` finds; it is asked until that is neither false nor nothing, and `what` names it where it never is. */
export async function waitFor(what, look, limit = LIMIT) {
  const end = Date.now() + limit;
  let last;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`waited in vain for ${what}`, { cause: last });
}
