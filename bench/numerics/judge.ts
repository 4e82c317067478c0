import type { Measured } from "./measure.ts";
import type { Bound } from "./row.ts";

/** One condition as it came out. */
export interface Verdict {
  readonly row: string;
  readonly bound: string;
  /** The measured ratio, share or time, in words; "not judged" when what it refers to was not measured. */
  readonly found: string;
  readonly met: boolean | undefined;
}

/** Holds a row against its musts, among them that no JavaScript peer that does the same work is faster. */
export function judgeMusts(measured: Measured): Verdict[] {
  return [...measured.row.must.map((bound) => judge(measured, bound)), aheadOfAll(measured)];
}

export function judgeReach(measured: Measured): Verdict[] {
  return measured.row.reach.map((bound) => judge(measured, bound));
}

function judge({ row, outcomes, peak }: Measured, bound: Bound): Verdict {
  const time = (name: string): number | undefined => {
    const outcome = outcomes.get(name);
    return outcome?.kind === "time" || outcome?.kind === "wrong" ? outcome.milliseconds : undefined;
  };
  const ours = outcomes.get("ours")?.kind === "time" ? time("ours") : undefined;
  const verdict = (text: string, found: string | undefined, met: boolean): Verdict =>
    // Where we have no time ourselves, the must is missed, not undecided.
    ours === undefined
      ? { row: row.name, bound: text, found: "no answer of ours", met: false }
      : { row: row.name, bound: text, found: found ?? "not judged", met: found === undefined ? undefined : met };
  if ("milliseconds" in bound) {
    return verdict(`≤ ${bound.milliseconds} ms`, `${(ours ?? 0).toFixed(2)} ms`, (ours ?? 0) <= bound.milliseconds);
  }
  if ("shareOfPeak" in bound) {
    const share = (row.flops ?? 0) / ((ours ?? 0) * 1e6) / peak;
    return verdict(`≥ ${bound.shareOfPeak.toFixed(2)} of the SIMD peak`, share.toFixed(2), share >= bound.shareOfPeak);
  }
  if ("atMost" in bound) {
    const ratio = (ours ?? 0) / (time(bound.timesOf) ?? NaN);
    const text = `≤ ${bound.atMost}× ${bound.timesOf}'s time`;
    return verdict(text, Number.isNaN(ratio) ? undefined : `${ratio.toFixed(2)}×`, ratio <= bound.atMost);
  }
  const ratio = (time(bound.fasterThan) ?? NaN) / (ours ?? 0);
  const text = `≥ ${bound.times}× as fast as ${bound.fasterThan}`;
  return verdict(text, Number.isNaN(ratio) ? undefined : `${ratio.toFixed(2)}×`, ratio >= bound.times);
}

/** float32 is other work than float64, so those peers are shown and not counted. */
function aheadOfAll({ row, outcomes }: Measured): Verdict {
  const ours = outcomes.get("ours");
  const bound = "ahead of every JavaScript peer";
  if (ours?.kind !== "time") return { row: row.name, bound, found: "no answer of ours", met: false };
  const peers = [...outcomes].flatMap(([name, outcome]) =>
    outcome.kind === "time" && outcome.bits === 64 && !["ours", "numpy", "Math.exp loop"].includes(name)
      ? [{ name, ratio: outcome.milliseconds / ours.milliseconds }]
      : [],
  );
  const [next] = peers.sort((a, b) => a.ratio - b.ratio);
  if (next === undefined) return { row: row.name, bound, found: "no peer does it", met: true };
  return { row: row.name, bound, found: `${next.ratio.toFixed(2)}× (${next.name})`, met: next.ratio > 1 };
}
