import assert from "node:assert/strict";
import { test } from "node:test";
import { persistence } from "./persistently.ts";

test("a write that is refused is tried again until it succeeds, and whoever watches is told in between", async () => {
  const told: boolean[] = [];
  let reopened = 0;
  const { persistently, watch } = persistence({ wait: async () => undefined, reopen: () => void (reopened += 1) });
  watch((waiting) => told.push(waiting));
  let refusals = 3;
  const result = await persistently(async () => {
    if (refusals-- > 0) throw new DOMException("full", "QuotaExceededError");
    return "written";
  });
  assert.equal(result, "written");
  assert.equal(reopened, 3);
  assert.deepEqual(told, [false, true, false]);
});

test("the all-clear comes when the last of several writes has succeeded", async () => {
  const told: boolean[] = [];
  const { persistently, watch } = persistence({
    wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
    reopen: () => undefined,
  });
  watch((waiting) => told.push(waiting));
  const refusing = (times: number) => async () => {
    if (times-- > 0) throw new Error("refused");
  };
  await Promise.all([persistently(refusing(1)), persistently(refusing(5)), persistently(refusing(0))]);
  assert.deepEqual(told, [false, true, false]);
});
