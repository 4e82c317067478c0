import type { FigureValue } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { layerImages } from "./layer.ts";
import { apply, column, compose, det2, inverse2, plus, size, type Mat2 } from "../plane-maps/mat2.ts";
import { played, secondOf, type MorphView } from "./morph-state.ts";
import { presetOf, presetTitles } from "./presets.ts";
import { verdicts } from "./rules.ts";
import { turnBy } from "./turn-by.ts";

/** What the figure shows now, in a sentence with its numbers. */
export function describeMorph({ attributes, state }: MorphView): string {
  const { P, x, v, offset, angle, mirrored, rule } = state;
  const A = attributes.view === "map" ? played(state) : state.A;
  const goes = `e₁ goes to ${formatPoint(column(A, 0))}, e₂ to ${formatPoint(column(A, 1))}`;
  switch (attributes.view) {
    case "map": {
      const name = presetOf(A);
      const start = state.time < 1 ? "On the way: " : name === undefined ? "" : `${presetTitles[name]}: `;
      if (attributes.point)
        return `${start}${goes}. So x = ${formatPoint(x)} goes to ${format(x[0])} times the first plus ${format(x[1])} times the second: ${formatPoint(apply(A, x))}.`;
      return `${start}${goes}.${attributes.area || attributes.presets ? ` ${areaInWords(det2(A))}` : ""}`;
    }
    case "test": {
      const failed = verdicts(rule, A, x, v).filter(({ holds }) => !holds);
      return failed.length === 0
        ? "All three demands hold for these u and v. That does not prove them for all."
        : `T is not linear: ${failed.map(({ demand }) => demand).join(" and ")} ${failed.length === 1 ? "fails" : "fail"}.`;
    }
    case "turn": {
      const Q = turnBy(angle, mirrored);
      return `${mirrored ? "A reflection, then a" : "A"} turn by ${angle}°: x = ${formatPoint(x)} goes to ${formatPoint(apply(Q, x), 3)}, and its length stays ${format(size(x), 3)}.`;
    }
    case "shift":
      return `${goes} from the new origin ${formatPoint(offset)}; x = ${formatPoint(x)} goes to ${formatPoint(plus(apply(A, x), offset))}.`;
    case "compose":
      return describeBoth(state.swapped, secondOf(state), A, state.B === "inverse");
    case "fibres":
      return det2(A) !== 0
        ? "Every output has exactly one input: the map is one-to-one and onto."
        : `The map is flat: all inputs on one ${A.flat().every((entry) => entry === 0) ? "plane" : "line"} go to ${formatPoint(apply(A, x))}, and most outputs are never reached.`;
    case "basis": {
      const back = inverse2(P);
      return back
        ? `The point ${formatPoint(x)} has the coordinates ${formatPoint(apply(back, x), 3)} in the basis b₁ = ${formatPoint(column(P, 0))}, b₂ = ${formatPoint(column(P, 1))}.`
        : "b₁ and b₂ lie on one line: most points have no coordinates, so they are no basis.";
    }
    case "similar": {
      const back = inverse2(P);
      return back
        ? `In the basis b₁, b₂ the map has the matrix ${rows(compose(back, compose(A, P)))}. Determinant ${format(det2(A))} in both.`
        : "b₁ and b₂ lie on one line: they are no basis.";
    }
    case "layer":
      return `${state.time < 2 ? "On the way" : "After map and bend"}, ${layerImages(state).line ? "one line parts the two kinds of points" : "no line parts the two kinds of points"}.`;
  }
}

/** The same as values. */
export function morphValues({ attributes, state }: MorphView): Readonly<Record<string, FigureValue>> {
  const { A, x, P } = state;
  const back = inverse2(P);
  return {
    matrix: A,
    det: det2(A),
    image: apply(A, x),
    ...(attributes.view === "basis" && back ? { coordinates: apply(back, x) } : {}),
    ...(attributes.view === "test" ? { linear: verdicts(state.rule, A, x, state.v).every(({ holds }) => holds) } : {}),
    ...(attributes.view === "layer" ? { parted: layerImages(state).line !== undefined } : {}),
  };
}

function areaInWords(det: number): string {
  if (det === 0) return "The unit square is flattened: area 0.";
  return `The unit square gets area ${format(Math.abs(det))}${det < 0 ? " and is turned over" : ""}: det A = ${format(det)}.`;
}

function describeBoth(swapped: boolean, B: Mat2 | undefined, A: Mat2, undo: boolean): string {
  if (B === undefined) return "A flattens the plane: nothing can undo it.";
  const [first, next] = swapped ? [B, A] : [A, B];
  const both = compose(next, first);
  if (undo) return `A and then A⁻¹ = ${rows(inverse2(A) as Mat2)}: every point is back where it was.`;
  const other = compose(first, next);
  const same = JSON.stringify(both) === JSON.stringify(other);
  return (
    `${swapped ? "First B, then A: A B" : "First A, then B: B A"} = ${rows(both)}. ` +
    `The other order gives ${same ? "the same" : rows(other)}. ` +
    `Areas: ${format(det2(next))} times ${format(det2(first))} is ${format(det2(both))}.`
  );
}

function rows(A: Mat2): string {
  return `[${A.map((row) => row.map((entry) => format(entry, 3)).join(", ")).join("; ")}]`;
}
