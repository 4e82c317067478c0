import { resolve } from "node:path";
import { buildSite } from "@gradus/web";
import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../e2e/chromium.ts";
import { throttledServer } from "./throttled-server.ts";

const megabitsPerSecond = 20;
const rounds = 5;
const settlingMs = 1200;
const must = { timesSooner: 10, kilobytes: 200 };
const lab = "/site/linear-algebra/elimination-and-rank/labs/when-arithmetic-bites/";

/**
 * The first result of a published lab, computed in the reader's browser, against Pyodide's first `1+1`.
 * Each page is opened in a fresh browser context over the same line, the two in turn.
 *
 * @returns the musts that were missed, in words
 */
export async function firstResult(): Promise<string[]> {
  const site = resolve(".gradus/site");
  await buildSite({ courses: resolve("courses"), outDir: site, log: () => {} });
  const server = await throttledServer(
    { "/site/": site, "/pyodide/": resolve("bench/node_modules/pyodide"), "/": resolve("bench") },
    { megabitsPerSecond },
  );
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  try {
    const ours: Visit[] = [];
    const theirs: Visit[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await visit(browser, server, lab));
      theirs.push(await visit(browser, server, "/pyodide.html"));
    }
    return report(ours, theirs);
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Visit {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

async function visit(
  browser: Browser,
  server: Awaited<ReturnType<typeof throttledServer>>,
  path: string,
): Promise<Visit> {
  server.takeBytes();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(markFirstResult);
  // A page is measured, not a browser: its new window has work of its own to do first.
  await page.goto("about:blank");
  await page.waitForTimeout(settlingMs);
  await page.goto(server.address + path, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-result").length > 0, undefined, {
    timeout: 120_000,
    polling: 5,
  });
  const milliseconds = await page.evaluate(() => performance.getEntriesByName("first-result")[0].startTime);
  const bytes = [...server.takeBytes()].filter(([file]) => !file.endsWith(".woff2"));
  await context.close();
  return { milliseconds, kilobytes: bytes.reduce((sum, [, length]) => sum + length, 0) / 1000 };
}

/** A lab says of each cell how it stands; a cell is done when its code has run in this browser. */
function markFirstResult() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.cell[data-state="done"]')) return;
    performance.mark("first-result");
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-state"] });
}

function report(ours: readonly Visit[], theirs: readonly Visit[]): string[] {
  const row = (visits: readonly Visit[]) => ({
    ms: median(visits.map((each) => each.milliseconds)),
    kB: median(visits.map((each) => each.kilobytes)),
  });
  const [lab, pyodide] = [row(ours), row(theirs)];
  const timesSooner = pyodide.ms / lab.ms;
  console.log(`\nFirst result, cold, ${megabitsPerSecond} Mbit/s, median of ${rounds} (bytes without fonts)`);
  console.table({
    "a lab's first result": { milliseconds: Math.round(lab.ms), kilobytes: Math.round(lab.kB) },
    "Pyodide's first 1+1": { milliseconds: Math.round(pyodide.ms), kilobytes: Math.round(pyodide.kB) },
    ratio: { milliseconds: Number(timesSooner.toFixed(1)), kilobytes: Number((pyodide.kB / lab.kB).toFixed(1)) },
  });
  return [
    timesSooner < must.timesSooner &&
      `first result: ${timesSooner.toFixed(1)} times sooner than Pyodide; the must is ${must.timesSooner}`,
    lab.kB > must.kilobytes && `first result: ${lab.kB.toFixed(0)} kB without fonts; the must is ${must.kilobytes}`,
  ].filter((sentence) => sentence !== false);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
