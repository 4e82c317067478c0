import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clipSegment, isInside } from "./frame.ts";
import type { PlotSpec, Point } from "./plot-spec.ts";
import { plot } from "./plot.ts";

/** The frame of a chart of the usual size without names and titles. */
const frame = { left: 64, right: 544, top: 12, bottom: 292 };
const axes = { x: { from: 0, to: 10 }, y: { from: 0, to: 10 } };

function svgOf(spec: PlotSpec): string {
  return plot(spec).bundle["image/svg+xml"] ?? "";
}

function group(svg: string, token = 1): string {
  return new RegExp(`<g class="object-${token}">(.*?)</g>`).exec(svg)?.[1] ?? "";
}

test("what is left of a segment lies in the frame and on the segment", () => {
  const place = fc.tuple(
    fc.double({ min: -900, max: 900, noNaN: true }),
    fc.double({ min: -900, max: 900, noNaN: true }),
  );
  fc.assert(
    fc.property(place, place, (a: Point, b: Point) => {
      const part = clipSegment(a, b, frame);
      // A tenth of a thousandth on lengths of up to 2500 is far above what rounding does to them.
      const wide = { left: 63.9999, right: 544.0001, top: 11.9999, bottom: 292.0001 };
      for (let t = 0; t <= 1; t += 0.05) {
        const p: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        if (part === null) assert.ok(!isInside(p, frame) || onEdge(p));
        else if (isInside(p, frame) && !onEdge(p)) assert.ok(between(part[0], part[1], p));
      }
      for (const end of part ?? []) assert.ok(isInside(end, wide));
    }),
  );
  function onEdge([x, y]: Point): boolean {
    const near = Math.min(x - frame.left, frame.right - x, y - frame.top, frame.bottom - y);
    return Math.abs(near) < 1e-4;
  }
  function between([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): boolean {
    const [lowX, highX, lowY, highY] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
    return x > lowX - 1e-4 && x < highX + 1e-4 && y > lowY - 1e-4 && y < highY + 1e-4;
  }
});

test("a line leaves the frame and comes back at its edge", () => {
  const svg = svgOf({ ...axes, marks: [{ mark: "line", x: [0, 5, 10], y: [0, 20, 0] }] });
  assert.match(group(svg), /d="M64 292L184 12M424 12L544 292"/);
});

test("bars, dots and rules end at the frame", () => {
  const bars = group(svgOf({ ...axes, marks: [{ mark: "bars", x: [5, 12], y: [30, 4] }] }));
  assert.equal(bars.match(/<rect/g)?.length, 1, "a bar beyond the axis is not drawn");
  assert.match(bars, /y="12" width="[\d.]+" height="280"/);
  const dots = group(svgOf({ ...axes, marks: [{ mark: "dots", x: [0, 5, 11], y: [10, 30, 5] }] }));
  assert.equal(dots.match(/<circle/g)?.length, 1, "the dot on the edge stays whole");
  assert.match(group(svgOf({ ...axes, marks: [{ mark: "rule", x: 12, y: -1 }] })), /d=""/);
});

test("the words count what lies outside", () => {
  const shown = plot({ ...axes, marks: [{ mark: "dots", x: [0, 5, 11], y: [10, 30, 5] }] });
  assert.match(shown.toString(), /3 points .*, 2 outside the chart\.$/);
});

test("dots have one radius or one each", () => {
  const each = group(svgOf({ marks: [{ mark: "dots", y: [1, 2], radius: [3, 9.5] }] }));
  assert.deepEqual(
    [...each.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => r),
    ["3", "9.5"],
  );
  const all = svgOf({
    marks: [1, 2, 3, 4, 5].map((k) => ({ mark: "dots", x: [k], y: [k], radius: 8 }) as const),
  });
  assert.match(group(all), / r="8"/);
  for (const token of [2, 3, 4, 5]) assert.match(group(all, token), /<path d="M/);
  assert.match(plot({ marks: [{ mark: "dots", y: [1, 2], radius: [3, 9] }] }).toString(), /the largest dot 2 at 1\./);
  assert.throws(() => plot({ marks: [{ mark: "dots", y: [1, 2], radius: [3] }] }), /2 dots and 1 radii/);
  assert.throws(() => plot({ marks: [{ mark: "dots", y: [1, 2], radius: [3, -1] }] }), /that of dot 1 of mark 0 is -1/);
});

test("a picture stands where its edges are told, under the marks after it, and ends at the frame", () => {
  const pixels = [
    [0, 1],
    [1, 1],
  ];
  const svg = svgOf({
    ...axes,
    marks: [
      { mark: "image", pixels, x: [0, 5], y: [5, 15], label: "light" },
      { mark: "dots", y: [1], label: "here" },
    ],
  });
  // The names above the chart take 24 units; the upper row lies above the frame, which cuts it off.
  assert.match(
    svg,
    /<svg x="64" y="36" width="480" height="256" viewBox="64 36 480 256"><g transform="translate\(64 -92\)/,
  );
  assert.ok(svg.indexOf('class="object-1"') > svg.indexOf("crispEdges"), "the dots are above, in the first colour");
  assert.match(svg, />light, 0 to 1<\/text>/);
  const words = plot({ marks: [{ mark: "image", pixels }] }).toString();
  assert.match(words, /Picture: 2 by 2 pixels, from 0 to 1, mean 0\.75\. Black is 0, white is 1\.$/);
  assert.throws(() => plot({ marks: [{ mark: "image", pixels, x: [1, 1] }] }), /are its two edges/);
  assert.throws(() => plot({ x: { log: true }, marks: [{ mark: "image", pixels }] }), /cannot be logarithmic/);
});

test("an axis whose beginning is above its end runs the other way", () => {
  const svg = svgOf({ y: { from: 10, to: 0 }, x: axes.x, marks: [{ mark: "dots", x: [0], y: [10] }] });
  assert.match(group(svg), /cx="64" cy="292"/);
  assert.match(svg, />10<\/text>.*|>0<\/text>/);
  assert.throws(() => plot({ x: { from: 1, to: 1 }, marks: [{ mark: "dots", y: [1] }] }), /those of x are both 1/);
});

test("years are years", () => {
  const shown = plot({ marks: [{ mark: "line", x: [1958.2, 2017.96], y: [315, 406] }] });
  assert.match(shown.toString(), /from 315 at 1958 to 406 at 2018/);
});
