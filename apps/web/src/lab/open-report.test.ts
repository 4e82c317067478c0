import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore } from "../work/memory-store.ts";
import { openWork } from "../work/open-work.ts";
import { openReport } from "./open-report.ts";

const quietWork = (store = memoryStore()) =>
  openWork(store, { now: () => 0, askToPersist: () => undefined, channel: null });
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

test("texts and marks are found again, and the share written counts places that hold words", async () => {
  const work = quietWork();
  const first = await openReport("lab/m/m", ["axis", "claim"], work);
  assert.equal(first.written.value, 0);
  first.write("axis", "PC1 tells round from straight.");
  first.write("claim", "  ");
  first.mark("evidence", "part");
  await turn();
  first.close();
  const again = await openReport("lab/m/m", ["axis", "claim"], work);
  assert.equal(again.places.get("axis")?.text.value, "PC1 tells round from straight.");
  assert.equal(again.written.value, 0.5);
  assert.deepEqual(again.marks.value, { evidence: "part" });
});

test("a text that two tabs wrote at the same time is lost in neither", async () => {
  const store = memoryStore();
  const [here, there] = [quietWork(store), quietWork(store)];
  const mine = await openReport("lab/m/m", ["axis"], here);
  const theirs = await there.save("lab/m/m/report-axis", "written there", 0);
  assert.equal(theirs.saved, true);
  mine.write("axis", "written here");
  while (mine.places.get("axis")?.conflict.value === null) await turn();
  assert.equal(mine.places.get("axis")?.text.value, "written here");
  assert.equal(mine.places.get("axis")?.conflict.value?.theirs, "written there");
  mine.settle("axis", "theirs");
  await turn();
  assert.equal((await here.load<string>("lab/m/m/report-axis"))?.value, "written there");
});
