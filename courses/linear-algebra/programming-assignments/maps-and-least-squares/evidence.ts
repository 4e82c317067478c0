// What a check says of a witness: it asks the rule itself.
import { ensure } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import type { Rule, Vec, Witness } from "./starter.ts";

/** Both sides of T(u + c v) = T(u) + c T(v), and the largest entry of what was compared or added up. */
interface Sides {
  readonly together: Vec;
  readonly apart: Vec;
  readonly size: number;
}

function sidesOf(T: Rule, { u, v, c }: Witness): Sides {
  const together = T(vectors.plus(u, c, v));
  const [Tu, cTv] = [T(u), vectors.scale(T(v), c)];
  return { together, apart: vectors.plus(Tu, 1, cTv), size: vectors.largest([together, Tu, cTv].flat()) };
}

/** By how much the sides differ, as a share of the largest entry. */
function gap({ together, apart, size }: Sides): number {
  return size === 0 ? 0 : vectors.largest(vectors.plus(together, -1, apart)) / size;
}

function shown({ together, apart }: Sides): Record<string, Vec> {
  return { "T(u + c v)": together, "T(u) + c T(v)": apart };
}

/** Requires a witness against a rule that is not linear; without one, shows the simplest that comes to mind. */
export function ensureConvicts(found: Witness | null, T: Rule, n: number): void {
  if (found === null) return accuse(T, n);
  ensureUsable(found, n);
  const sides = sidesOf(T, found);
  const difference = gap(sides);
  if (difference > 1e-9) return;
  const note =
    difference === 0
      ? "This rule is not linear, and these u, v and c do not show it: both sides are the same."
      : "This rule is not linear, and these u, v and c do not show it: the sides differ by rounding only.";
  ensure(false, note, { received: shown(sides) });
}

/** Requires that nothing is brought forward against a rule that is linear. */
export function ensureNone(found: Witness | null, T: Rule, n: number): void {
  if (found === null) return;
  ensureUsable(found, n);
  const sides = sidesOf(T, found);
  const off = gap(sides);
  const how =
    off === 0 ? "they are the same" : `they differ by ${off.toExponential(0)} of the largest entry, by rounding`;
  ensure(false, `This rule is linear, so both sides agree for your u, v and c: ${how}.`, { received: shown(sides) });
}

function ensureUsable({ u, v, c }: Witness, n: number): void {
  for (const [name, vector] of Object.entries({ u, v })) {
    ensure(vector.length === n, `T takes ${n} numbers; ${name} has ${vector.length}.`, { received: vector });
  }
  ensure([...u, ...v, c].every(Number.isFinite), "A witness is made of finite numbers.", { received: { u, v, c } });
}

function accuse(T: Rule, n: number): void {
  const axes = vectors.identity(n);
  const vectorsToTry = [axes[0].map(() => 0), ...axes, vectors.scale(axes[0], 0.4), axes[0].map((_, i) => i + 1)];
  for (const u of vectorsToTry) {
    for (const v of vectorsToTry) {
      for (const c of [1, -1, 2]) {
        const sides = sidesOf(T, { u, v, c });
        if (gap(sides) <= 1e-9) continue;
        const [first, second] = [u, v].map((each) => (n === 1 ? `[${each}]` : `(${each.join(", ")})`));
        const note = `This rule is not linear: take u = ${first}, v = ${second} and c = ${c}.`;
        ensure(false, note.replaceAll("-", "−"), { received: shown(sides) });
      }
    }
  }
  ensure(false, "This rule is not linear.");
}
