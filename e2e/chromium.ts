import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { platform } from "node:os";
import { chromium } from "playwright-core";

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The path of a Chromium for the tests: the one named by CHROMIUM, one found on the machine,
 * else one installed by apt (as root on Debian or Ubuntu), else by Playwright's own installer.
 */
export function findChromium(): string {
  return named() ?? found() ?? installedByApt() ?? installedByPlaywright() ?? stop();
}

function named(): string | undefined {
  const path = process.env.CHROMIUM;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM names ${path}, where no program lies.`);
  return path || undefined;
}

function found(): string | undefined {
  return [...(usualPlaces[platform()] ?? []), chromium.executablePath()].find((path) => path && existsSync(path));
}

function installedByApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error("Setting up: installing Chromium with apt for the browser tests (once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore", env });
  return found();
}

function installedByPlaywright(): string | undefined {
  console.error("Setting up: installing Chromium with Playwright for the browser tests (once) …");
  spawnSync(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], { stdio: "ignore" });
  return found();
}

function stop(): never {
  throw new Error(
    "The browser tests need Chromium: none was found, and neither apt nor Playwright's installer could fetch one. " +
      "Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test.",
  );
}
