import { cholesky } from "@gradus/math";
import { mat2 } from "../plane-maps/mat2-parser.ts";
import { angleOf, onCircle } from "../plane-maps/direction.ts";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";
import { attribute, defineFigure, still, type Values } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { flag, list, number } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import type { Mat2 } from "../plane-maps/mat2.ts";
import type { Camera } from "../space/camera.ts";
import { bowlPanel, levelsPanel } from "./bowl-panels.tsx";
import { heightAt, quadricOf, type Kind } from "./quadric.ts";

const attributes = {
  matrix: attribute(
    mat2,
    [
      [2, 1],
      [1, 2],
    ],
    "the symmetric matrix",
  ),
  angle: attribute(number, 20, "the direction in which the form is measured at the beginning, in degrees"),
  tests: attribute(flag, false, "whether pivots and the Cholesky factor are shown"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly A: Mat2;
  readonly angle: number;
  readonly camera: Camera;
}

/** What each kind is called, and in the language of matrices. */
export const kinds: Readonly<Record<Kind, string>> = {
  bowl: "a bowl: positive definite",
  dome: "a dome: negative definite",
  saddle: "a saddle: indefinite",
  valley: "a valley: positive semidefinite",
  ridge: "a ridge: negative semidefinite",
  plain: "flat: the zero form",
};

/** The surface of a quadratic form, its level sets and its axes. */
export const quadricBowl = defineFigure<Attributes, State>({
  name: "quadric-bowl",
  title: "Bowls and saddles",
  summary:
    "Change a symmetric matrix: its quadratic form is a bowl, a valley, a saddle, as the eigenvalues' signs say.",
  attributes,
  stills: {
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the symmetric matrix"),
    angle: still(number, (state, angle) => ({ ...state, angle }), "the direction that is measured, in degrees"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check: ({ matrix: [[, b], [c]] }) =>
    b === c ? undefined : `the entries beside the diagonal must be equal; they are ${b} and ${c}.`,
  initial: ({ matrix, angle }) => ({ A: matrix, angle, camera: { azimuth: 62, elevation: 24 } }),
  draw: (view) => [bowlPanel(view), levelsPanel(view)],
  controls: ({ state, set }) => (
    <>
      <MatrixFields
        label="A ="
        entries={state.A.map((row) => row.map(String))}
        onChange={(entries) => set({ ...state, A: typedMatrix(state.A, entries, true) })}
      />
      <SliderField
        label="direction"
        value={state.angle}
        min={0}
        max={359}
        step={1}
        shown={`${format(state.angle)}°`}
        onChange={(angle, phase) => set({ ...state, angle }, phase)}
      />
    </>
  ),
  readout({ attributes: { tests }, state: { A, angle } }) {
    const { kind, axes, pivots } = quadricOf(A);
    const u = onCircle(angle);
    const value = heightAt(A, ...u);
    const [low, high] = axes;
    const test = !tests
      ? ""
      : ` Pivots ${pivots.map((pivot) => (pivot === undefined ? "none" : format(pivot))).join(" and ")}: ${
          kind === "bowl"
            ? `both positive, so A = L Lᵀ with the rows ${rowsOfL(A)}.`
            : "not both positive, so there is no Cholesky factor."
        }`;
    return `The form is ${kinds[kind]}. Its eigenvalues are ${format(low.value)} and ${format(high.value)}; in the direction ${formatPoint(u, 2)} it is ${format(value)}, never outside these two.${test}`;
  },
  values({ state: { A, angle } }) {
    const { kind, axes, pivots } = quadricOf(A);
    return {
      matrix: A,
      kind,
      eigenvalues: axes.map(({ value }) => value),
      pivots: pivots.map((pivot) => pivot ?? "none"),
      angle: angleOf(onCircle(angle)),
      value: heightAt(A, ...onCircle(angle)),
    };
  },
});

function rowsOfL(A: Mat2): string {
  const L = cholesky(A.map((row) => [...row]));
  return [0, 1].map((i) => formatPoint([L.get(i, 0), L.get(i, 1)], 3)).join(" and ");
}
