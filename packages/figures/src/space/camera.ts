import { dot, minus, plus, times, unit, type Vec3 } from "./vec3.ts";

/** Where the reader looks from: degrees around the vertical axis, and degrees above the floor. */
export interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
}

/** A cube of space [−half, half]³ and the square of the drawing that shows it. */
export interface Stage {
  readonly camera: Camera;
  readonly half: number;
  /** Where the origin falls, and how many units of the drawing one unit of space takes there. */
  readonly centre: readonly [number, number];
  readonly scale: number;
}

/** A point of the drawing with its depth: `near` is 0 at the far corner of the cube and 1 at the near one. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

/** A quarter view from above: no axis falls on another. */
export const defaultCamera: Camera = { azimuth: 28, elevation: 22 };

/** The stage that fills a square of the given side. */
export function stage(camera: Camera, half: number, side: number): Stage {
  // From no side does a corner reach farther from the middle than 1.65 half cubes.
  return { camera, half, centre: [side / 2, side / 2], scale: side / (2 * half * 1.65) };
}

/** The eye stands seven half cubes away: enough perspective to tell front from back, little enough to keep parallels. */
export function eye({ camera, half }: Stage): Vec3 {
  return times(7 * half, axes(camera).toEye);
}

/**
 * The picture of a point of space.
 *
 * @example
 * project(stage({ azimuth: 0, elevation: 0 }, 1, 360), [0, 0, 0]); // { x: 180, y: 180, near: 0.5 }
 */
export function project(stage: Stage, point: Vec3): Projected {
  const { right, up, toEye } = axes(stage.camera);
  const depth = dot(point, toEye);
  const distance = 7 * stage.half;
  const factor = (stage.scale * distance) / (distance - depth);
  return {
    x: stage.centre[0] + factor * dot(point, right),
    y: stage.centre[1] - factor * dot(point, up),
    near: Math.min(1, Math.max(0, 0.5 + depth / (2 * Math.sqrt(3) * stage.half))),
  };
}

/** The line of sight through a point of the drawing: from the eye, in the direction given. */
export function sight(stage: Stage, x: number, y: number): { readonly from: Vec3; readonly direction: Vec3 } {
  const { right, up } = axes(stage.camera);
  const from = eye(stage);
  const seen = plus(times((x - stage.centre[0]) / stage.scale, right), times((stage.centre[1] - y) / stage.scale, up));
  return { from, direction: unit(minus(seen, from)) };
}

/** Where the line of sight meets the plane through `through` with this normal; undefined when it runs along the plane. */
export function onPlane(stage: Stage, x: number, y: number, through: Vec3, normal: Vec3): Vec3 | undefined {
  const { from, direction } = sight(stage, x, y);
  const slope = dot(direction, normal);
  if (Math.abs(slope) < 0.02) return undefined;
  return plus(from, times(dot(minus(through, from), normal) / slope, direction));
}

/** The t for which `through + t·direction` is seen nearest to a point of the drawing. */
export function alongLine(stage: Stage, x: number, y: number, through: Vec3, direction: Vec3): number {
  const a = project(stage, through);
  const b = project(stage, plus(through, direction));
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  return square < 1e-9 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / square;
}

/** Turns the camera; it never goes over the top, where left and right would change places. */
export function orbit(camera: Camera, turn: number, lift: number): Camera {
  const azimuth = (((camera.azimuth + turn) % 360) + 360) % 360;
  return { azimuth, elevation: Math.min(88, Math.max(-88, camera.elevation + lift)) };
}

function axes({ azimuth, elevation }: Camera): { readonly right: Vec3; readonly up: Vec3; readonly toEye: Vec3 } {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  const [ca, sa, ce, se] = [Math.cos(a), Math.sin(a), Math.cos(e), Math.sin(e)];
  // The first axis comes towards the reader and the second goes right, as on a blackboard.
  return { right: [-sa, ca, 0], up: [-se * ca, -se * sa, ce], toEye: [ce * ca, ce * sa, se] };
}
