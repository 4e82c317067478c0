import { svd } from "@gradus/math";
import { compose, tidy, type Mat2 } from "../plane-maps/mat2.ts";

/** A map of the plane as a turn, a stretch along the axes, and a turn that may reflect. */
export interface Stages {
  readonly sigma: readonly [number, number];
  readonly U: Mat2;
  readonly V: Mat2;
  /** Whether U turns the plane over. */
  readonly reflects: boolean;
}

/** The singular value decomposition of A with V a pure turn: a reflection, where there is one, goes into U. */
export function stagesOf(A: Mat2): Stages {
  const { U, S, V } = svd(A.map((row) => [...row]));
  const read = (M: typeof U, sign: number): Mat2 => [
    [tidy(M.get(0, 0)), tidy(sign * M.get(0, 1))],
    [tidy(M.get(1, 0)), tidy(sign * M.get(1, 1))],
  ];
  const turned = V.get(0, 0) * V.get(1, 1) - V.get(0, 1) * V.get(1, 0) < 0 ? -1 : 1;
  const left = read(U, turned);
  return {
    sigma: [tidy(S.get(0)), tidy(S.get(1))],
    U: left,
    V: read(V, turned),
    reflects: left[0][0] * left[1][1] - left[0][1] * left[1][0] < 0,
  };
}

/** The map on its way: at 0 the identity, at 1 Vᵀ, at 2 Σ Vᵀ, at 3 the whole of A. */
export function onTheWay({ sigma, U, V, reflects }: Stages, time: number): Mat2 {
  const part = (from: number) => Math.min(1, Math.max(0, time - from));
  const first = turn(-part(0) * angleOf(V));
  const s = part(1);
  const stretch: Mat2 = [
    [1 + s * (sigma[0] - 1), 0],
    [0, 1 + s * (sigma[1] - 1)],
  ];
  const flip: Mat2 = [
    [1, 0],
    [0, reflects ? 1 - 2 * part(2) : 1],
  ];
  return compose(turn(part(2) * angleOf(U)), compose(flip, compose(stretch, first)));
}

/** The angle of the first column, from −π to π. */
function angleOf([[a], [c]]: Mat2): number {
  return Math.atan2(c, a);
}

function turn(angle: number): Mat2 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [
    [c, -s],
    [s, c],
  ];
}
