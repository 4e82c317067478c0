import { openSandbox } from "@gradus/lab";
import type { RuntimeCommand, RuntimeEvent, Sandbox } from "@gradus/lab";
import { siteUrl } from "../site/site-url.ts";

/** The sandbox with the lab's worker: the one that the page has begun, the first time; see begin-lab.ts. */
export function openLabSandbox(): Sandbox<RuntimeCommand, RuntimeEvent> {
  const frame = document.querySelector<HTMLIFrameElement>("iframe[data-sandbox]:not([data-taken])");
  const begun = window.gradusLab;
  if (frame === null || begun === undefined) return openSandbox({ frameUrl: siteUrl("lab-sandbox.html") });
  frame.setAttribute("data-taken", "");
  begun.take();
  const { generation, messages } = begun;
  return openSandbox({ frameUrl: frame.src, standing: { frame, generation, messages } });
}
