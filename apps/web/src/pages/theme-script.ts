import { createHash } from "node:crypto";
import { beginLabScript } from "../lab/begin-lab.ts";

/** Runs before the first paint, so that a chosen theme never flashes the other one. Kept short: it stands in every page. */
export const themeScript =
  'try{const t=localStorage.getItem("gradus-theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

/**
 * The content policy of every page. Styles may stand in attributes because formulas are set with them; scripts only
 * in files of this site, and the two short ones of the head by their hashes. Frames and workers are the sandbox of labs and checks.
 */
export const contentPolicy = [
  "default-src 'self'",
  `script-src 'self' '${hashOf(themeScript)}' '${hashOf(beginLabScript)}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

function hashOf(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
