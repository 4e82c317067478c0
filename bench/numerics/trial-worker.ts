// The thread of trial.ts: one contender at a time, its first answer held against the row's law.
import { parentPort } from "node:worker_threads";
import { firstAnswer } from "./measure.ts";
import { loadPeers } from "./peers.ts";
import { allRows } from "./rows.ts";

const peers = await loadPeers();
// A peer that warns about its own answer need not do it twice.
console.warn = () => {};
parentPort?.on("message", async ({ row, contender }: { readonly row: string; readonly contender: string }) => {
  const found = allRows.find((each) => each.name === row);
  const entrant = found
    ?.make()
    .contenders(peers, undefined)
    .find((each) => each.name === contender);
  if (found === undefined || entrant === undefined) throw new Error(`bench: no ${contender} in row ${row}.`);
  parentPort?.postMessage((await firstAnswer(found.make(), entrant)) ?? "fine");
});
parentPort?.postMessage("ready");
