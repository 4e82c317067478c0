import { lineInCube, planeInCube } from "./clip.ts";
import type { Look, Piece } from "./space.tsx";
import { patchPieces } from "./space.tsx";
import { cross, origin, type Vec3 } from "./vec3.ts";

/**
 * The line, the plane or the whole of space that independent arrows span, as far as the cube
 * reaches; through another point than the origin for a shifted one.
 */
export function spanPieces(basis: readonly Vec3[], half: number, look: Look, through: Vec3 = origin): Piece[] {
  if (basis.length === 0) return [{ kind: "dot", at: through, style: { ...look, size: 5 } }];
  if (basis.length === 1) {
    const ends = lineInCube(through, basis[0], half);
    return ends === undefined ? [] : [{ kind: "edge", from: ends[0], to: ends[1], style: { width: 3, ...look } }];
  }
  if (basis.length === 2) {
    const normal = cross(basis[0], basis[1]);
    const offset = normal[0] * through[0] + normal[1] * through[1] + normal[2] * through[2];
    return patchPieces(planeInCube({ normal, offset }, half), look);
  }
  return cubeFaces(half).flatMap((face) => patchPieces(face, { ...look, opacity: 0.06 }));
}

function cubeFaces(half: number): Vec3[][] {
  const corners: readonly (readonly [number, number])[] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
  return [0, 1, 2].flatMap((axis) =>
    [-half, half].map((at) =>
      corners.map(([a, b]) => {
        const put = (i: number) => (i === axis ? at : i === (axis + 1) % 3 ? a : b);
        return [put(0), put(1), put(2)] as Vec3;
      }),
    ),
  );
}
