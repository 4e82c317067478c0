import { rationalDet, rationalMatmul, rationalNullSpace, rationalRank, rationalRref } from "@gradus/math";
import { cross, dot, length, unit, type Vec3 } from "../space/vec3.ts";

/** The equation a x + b y + c z = d as [a, b, c, d]. */
export type Equation = readonly [number, number, number, number];

/** What the planes of three equations have in common. */
export interface Meeting {
  readonly rankA: number;
  readonly rankAb: number;
  readonly det: number;
  readonly fate: "point" | "line" | "plane" | "space" | "none";
  /** A common point, when there is one: the nearest to the origin. */
  readonly through: Vec3 | null;
  /** The directions in which all planes run: a basis of the null space. */
  readonly directions: readonly Vec3[];
  /** Why nothing is common, for the word beside the drawing. */
  readonly emptyKind: "parallel" | "prism" | "contradiction" | null;
}

/** How planes meet: three, or two of them (whose determinant counts as 0). */
export function meeting(equations: readonly Equation[]): Meeting {
  const A = equations.map((row) => row.slice(0, 3));
  const rankA = rationalRank(A);
  const rankAb = rationalRank(equations.map((row) => [...row]));
  const N = rankA === 3 ? [] : rationalNullSpace(A).map((v) => v.map((each) => each.toNumber()) as unknown as Vec3);
  const det = A.length === 3 ? rationalDet(A).toNumber() : 0;
  if (rankAb > rankA)
    return { rankA, rankAb, det, fate: "none", through: null, directions: N, emptyKind: emptyKind(equations) };
  const fate = (["space", "plane", "line", "point"] as const)[rankA];
  return { rankA, rankAb, det, fate, through: common(equations, rankA), directions: N, emptyKind: null };
}

/**
 * The common point nearest to the origin: a combination of the normals that are independent.
 * With B of those rows it is Bᵀ w with B Bᵀ w = their right-hand sides.
 */
function common(equations: readonly Equation[], rankA: number): Vec3 {
  const chosen: Equation[] = [];
  for (const equation of equations)
    if (rationalRank([...chosen, equation].map((row) => row.slice(0, 3))) > chosen.length) chosen.push(equation);
  if (rankA === 0) return [0, 0, 0];
  const B = chosen.map(normal);
  const gram = B.map((u) => B.map((v) => dot(u, v)));
  // [B Bᵀ | d] reduced ends in w.
  const { R } = rationalRref(gram.map((row, i) => [...row, chosen[i][3]]));
  const w = R.map((row) => row[B.length]);
  const [point] = rationalMatmul([w], B);
  return point.map((entry) => entry.toNumber()) as unknown as Vec3;
}

function emptyKind(equations: readonly Equation[]): Meeting["emptyKind"] {
  if (equations.some((row) => length(normal(row)) === 0 && row[3] !== 0)) return "contradiction";
  for (let i = 0; i < equations.length; i++)
    for (let j = i + 1; j < equations.length; j++) {
      const [u, v] = [normal(equations[i]), normal(equations[j])];
      const apart = rationalRank([equations[i], equations[j]].map((row) => [...row])) === 2;
      if (length(cross(unit(u), unit(v))) < 1e-9 && apart) return "parallel";
    }
  return "prism";
}

/** The coefficients of an equation: the arrow perpendicular to its plane. */
export function normal([a, b, c]: Equation): Vec3 {
  return [a, b, c];
}
