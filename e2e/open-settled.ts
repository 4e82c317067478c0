import type { Page, Request } from "playwright-core";

const quietMs = 500;
const patienceMs = 30_000;

/**
 * Opens an address and waits until the page has asked for nothing for a while.
 *
 * Playwright's own "networkidle" counts the scripts that a worker loads from blobs too, and now and then one of them
 * never ends in its books.
 *
 * @param address `null` loads the page anew
 */
export async function openSettled(page: Page, address: string | null): Promise<void> {
  const open = new Set<Request>();
  let changed = Date.now();
  const begin = (request: Request): void => {
    if (!request.url().startsWith("http")) return;
    open.add(request);
    changed = Date.now();
  };
  const end = (request: Request): void => {
    if (open.delete(request)) changed = Date.now();
  };
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  try {
    await (address === null ? page.reload() : page.goto(address));
    const until = Date.now() + patienceMs;
    while (open.size > 0 || Date.now() - changed < quietMs) {
      if (Date.now() > until) throw new Error(`still asked for: ${[...open].map((each) => each.url()).join(", ")}`);
      await page.waitForTimeout(50);
    }
  } finally {
    page.off("request", begin).off("requestfinished", end).off("requestfailed", end);
  }
}
