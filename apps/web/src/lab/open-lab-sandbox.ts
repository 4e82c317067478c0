import { openSandbox } from "@gradus/lab";
import type { RuntimeCommand, RuntimeEvent, Sandbox } from "@gradus/lab";
import { siteUrl } from "../site/site-url.ts";

/** The sandbox with the lab's worker: the one that the page has begun, the first time; see begin-lab.ts. */
export function openLabSandbox(): Sandbox<RuntimeCommand, RuntimeEvent> {
  const frame = document.querySelector<HTMLIFrameElement>("iframe[data-sandbox]:not([data-taken])");
  const begun = frame === null ? undefined : window.gradusLabWorker;
  frame?.setAttribute("data-taken", "");
  return openSandbox({
    frameUrl: siteUrl("sandbox.html"),
    workerScript: begun ?? fetchWorker(),
    frame: begun === undefined ? null : frame,
  });
}

async function fetchWorker(): Promise<string> {
  const response = await fetch(siteUrl("lab-worker.js"));
  if (!response.ok) throw new Error(`The lab's worker could not be loaded (${response.status}).`);
  return response.text();
}
