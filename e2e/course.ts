import { join, resolve } from "node:path";
import { createServer } from "@gradus/server";
import { buildSite } from "@gradus/web";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

export const module = "/linear-algebra/elimination-and-rank";

/** One page of every kind. */
export const pages: Readonly<Record<string, string>> = {
  home: "/",
  course: "/linear-algebra/",
  module: `${module}/`,
  deck: `${module}/slides/`,
  lab: `${module}/labs/when-arithmetic-bites/`,
  assignment: `${module}/assignment/`,
  quiz: `${module}/quiz/`,
  glossary: "/glossary/",
  figures: "/figures/",
  progress: "/progress/",
  search: "/search/",
  "your work": "/your-work/",
};

export interface RunningCourse {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the course (or takes what is built), serves it at a free port and starts a browser. */
export async function startCourse(): Promise<RunningCourse> {
  const siteDir = join(process.cwd(), ".gradus", "site");
  const { problems } = await buildSite({
    courses: resolve(process.env.GRADUS_COURSES ?? "courses"),
    outDir: siteDir,
    log: () => {},
  });
  if (problems.length > 0)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  const server = await createServer({ siteDir });
  const address = await server.listen({ host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  return {
    address,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page that gathers what goes wrong on it: errors of scripts, and requests to anywhere but the course. */
export async function openPage(
  context: BrowserContext,
  course: RunningCourse,
): Promise<{ page: Page; complaints: string[] }> {
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(`console: ${message.text()}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== course.address) complaints.push(`request to ${request.url()}`);
  });
  return { page, complaints };
}
