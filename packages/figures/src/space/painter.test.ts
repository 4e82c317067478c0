import assert from "node:assert/strict";
import { test } from "node:test";
import { planeInCube } from "./clip.ts";
import { paintOrder, type Shape } from "./painter.ts";

const face = (style: string, normal: readonly [number, number, number], offset = 0): Shape<string> => ({
  kind: "face",
  points: planeInCube({ normal, offset }, 1),
  style,
});
const styles = (shapes: readonly Shape<string>[]) => shapes.map((shape) => shape.style);

test("parallel planes are painted from the back", () => {
  const shapes = [face("near", [1, 0, 0], 0.5), face("far", [1, 0, 0], -0.5), face("middle", [1, 0, 0])];
  assert.deepEqual(styles(paintOrder(shapes, [9, 0, 0])), ["far", "middle", "near"]);
  assert.deepEqual(styles(paintOrder(shapes, [-9, 0, 0])), ["near", "middle", "far"]);
});

test("a plane that crosses another is cut in two, one half behind and one in front", () => {
  const order = styles(paintOrder([face("floor", [0, 0, 1]), face("wall", [1, 0, 1])], [9, 0, 3]));
  assert.deepEqual(order, ["wall", "floor", "wall"]);
});

test("an arrow through a plane is cut, and one inside it is painted over it", () => {
  const through: Shape<string> = { kind: "edge", from: [0, 0, -1], to: [0, 0, 1], style: "arrow" };
  assert.deepEqual(styles(paintOrder([through, face("floor", [0, 0, 1])], [9, 0, 3])), ["arrow", "floor", "arrow"]);
  const inside: Shape<string> = { kind: "edge", from: [0, -1, 0], to: [0, 1, 0], style: "arrow" };
  assert.deepEqual(styles(paintOrder([inside, face("floor", [0, 0, 1])], [9, 0, 3])), ["floor", "arrow"]);
});

test("a dot at a tip is painted after the shaft", () => {
  const shaft: Shape<string> = { kind: "edge", from: [0, 0, 0.98], to: [0, 0, 1], style: "shaft" };
  assert.deepEqual(styles(paintOrder([{ kind: "dot", at: [0, 0, 1], style: "tip" }, shaft], [9, 0, 0])), [
    "shaft",
    "tip",
  ]);
});
