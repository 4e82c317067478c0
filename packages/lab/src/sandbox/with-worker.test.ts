import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { withWorker } from "./with-worker.ts";

const frame = readFileSync(new URL("sandbox.html", import.meta.url), "utf8");

test("the worker's text stands before the frame's own script", () => {
  const html = withWorker(frame, "postMessage(1)");
  const worker = html.indexOf('<script type="text/plain" data-worker>postMessage(1)</script>');
  assert.ok(worker > 0 && worker < html.indexOf("<script>"));
});

test("a text that would end the element stays a string that means the same", () => {
  const html = withWorker(frame, 'const a = "</script>", b = "<!-- <script>";');
  const [, text = ""] = /data-worker>(.*?)<\/script>/s.exec(html) ?? [];
  assert.doesNotMatch(text, /<\/script|<!--/);
  // oxlint-disable-next-line no-new-func
  assert.deepEqual(new Function(`${text} return [a, b]`)(), ["</script>", "<!-- <script>"]);
});

test("a frame without a script is refused", () => {
  assert.throws(() => withWorker("<p></p>", "1"), /has no script to put the worker before/);
});
