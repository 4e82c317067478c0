import assert from "node:assert/strict";
import { test } from "node:test";
import { arange, matrix, multiply, vector } from "@gradus/math";
import fc from "fast-check";
import { runHeadless } from "../../run-headless.ts";
import { drawPixels } from "./draw-pixels.ts";
import { images } from "./images.ts";
import type { ImagesSpec } from "./images.ts";
import type { Pixels } from "./read-pixels.ts";
import { readShades, shadeColour } from "./shades.ts";

const cross = [
  [0, 1],
  [1, 0],
];

function markup(pictures: Parameters<typeof images>[0], spec: ImagesSpec = {}): string {
  return images(pictures, spec).bundle["text/html"] ?? "";
}

/** The pixels of a drawing, as "row column" with their colour. Fails where one is painted twice. */
function painted(svg: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, colour, d] of svg.matchAll(/<path stroke="([^"]+)" d="([^"]+)"/g)) {
    let [x, y] = [0, 0];
    for (const [, letter, dx, dy, run] of d.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h(\d+)/g)) {
      [x, y] = letter === "M" ? [Number(dx), Number(dy) - 0.5] : [x + Number(dx), y + Number(dy)];
      for (const end = x + Number(run); x < end; x++) {
        assert.ok(!found.has(`${y} ${x}`));
        found.set(`${y} ${x}`, colour);
      }
    }
  }
  return found;
}

const colours = (svg: string): string[] => [...new Set(painted(svg).values())];

test("every pixel is painted once, in the shade of its number", () => {
  const entry = fc.oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.constant(NaN),
  );
  const picture = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([m, n]) => fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }));
  fc.assert(
    fc.property(picture, fc.constantFrom("grey", "diverging"), (rows, scale: "grey" | "diverging") => {
      const shades = readShades("images", [rows], { scale });
      const found = painted(drawPixels(rows, shades, { left: 0, top: 0, column: 1, row: 1 }));
      rows.forEach((row, i) =>
        row.forEach((value, j) => {
          const level = shades.level(value);
          const bare = level === null || (scale === "diverging" && level === 0);
          assert.equal(found.get(`${i} ${j}`), bare ? undefined : shadeColour(scale, level));
        }),
      );
    }),
  );
});

test("the lowest number is black and the highest white, unless the ends are given", () => {
  assert.deepEqual(colours(markup([cross], { columns: 1 })), ["#000000", "#ffffff"]);
  assert.deepEqual(colours(markup([cross], { from: 1, to: 0 })), ["#ffffff", "#000000"], "a negative");
  assert.deepEqual(colours(markup([cross], { to: 2 })), ["#000000", "#828282"]);
  const two = markup([cross, [[4, 4]]]);
  assert.equal(two.match(/#ffffff/g)?.length, 1, "pictures that are shown together share one scale");
});

test("a diverging scale leaves 0 to the page and tells the signs by colour and by lines", () => {
  const html = markup([[[-2, 0, 1]]], { scale: "diverging" });
  const picture = html.slice(0, html.indexOf("</svg>"));
  assert.deepEqual(
    [...painted(picture)],
    [
      ["0 0", "var(--object-2, #b8430a)"],
      ["0 2", "color-mix(in srgb, var(--object-1, #1f5fbf) 50%, var(--page, #fbfaf7))"],
    ],
  );
  assert.equal(picture.match(/stroke="var\(--page/g)?.length, 1, "one line of lines, across what is below 0");
  assert.match(html, /−2<\/text>.*>0<\/text>.*>2<\/text>/, "the key names both ends and the middle");
  assert.equal(markup([cross]).match(/<svg/g)?.length, 1, "grey needs no key");
  assert.equal(markup([cross], { key: true }).match(/<svg/g)?.length, 2);
});

test("rows end after as many pictures as their author said", () => {
  const html = markup(
    Array.from({ length: 7 }, () => cross),
    { columns: 3 },
  );
  assert.deepEqual(
    html.split("<br>").map((row) => row.match(/<svg/g)?.length),
    [3, 3, 1],
  );
});

test("pictures are described in words that their author may replace", () => {
  const ramp = multiply(arange(36).reshape(6, 6), 1 / 35);
  const words = images([{ pixels: ramp, caption: "a ramp" }, cross], { title: "Two" }).toString();
  assert.equal(
    words,
    "Two. 2 pictures. Black is 0, white is 1. a ramp: 6 by 6 pixels, from 0 to 1, mean 0.5, brightest at the lower right, darkest at the upper left. Picture 2: 2 by 2 pixels, from 0 to 1, mean 0.5.",
  );
  assert.match(images([cross], { scale: "diverging" }).toString(), /From −1 to 1: one colour above 0, another/);
  assert.match(images([[[NaN, 1, 2]]]).toString(), /3 pixels, 1 of them a hole, from 1 to 2/);
  assert.match(images([ramp], { from: 1, to: 0 }).toString(), /brightest at the upper left/);
  assert.equal(images([cross], { alt: "A cross." }).toString(), "A cross.");
  assert.match(markup([cross], { alt: 'A "cross".' }), /^<div role="img" aria-label="A &quot;cross&quot;\."/);
  const many = images(Array.from({ length: 30 }, () => cross)).toString();
  assert.match(many, /^30 pictures\. .*And 6 more\.$/);
});

test("no picture is wider than a phone, whatever its size, and pixels are whole where they fit", () => {
  for (const columns of [1, 5, 8]) {
    for (const side of [8, 28, 48, 400]) {
      const html = markup([Array.from({ length: side }, (_, i) => Array.from({ length: side }, (_, j) => i + j))], {
        columns,
      });
      const [, width] = /<svg [^>]*width="([\d.]+)"/.exec(html) ?? [];
      assert.ok(Number(width) <= 332, `${side} pixels in ${columns} columns are ${width} wide`);
      const [, drawn] = /<rect x="0.5" y="0.5" width="([\d.]+)"/.exec(html) ?? [];
      const pixel = (Number(drawn) + 1) / side;
      assert.ok(pixel < 1 || Number.isInteger(pixel), `a pixel is ${pixel}`);
    }
  }
});

test("captions are broken into lines and cannot write markup", () => {
  const html = markup([{ pixels: cross, caption: "reconstructed from <16> of the 64 components" }], { columns: 4 });
  assert.ok((html.match(/<text /g)?.length ?? 0) >= 2);
  assert.ok(html.includes("&lt;16&gt;") && !html.includes("<16>"));
});

test("what is not a picture is told what it is", () => {
  assert.throws(() => images([]), /^Error: images: there must be at least one picture/);
  assert.throws(() => images([vector([1, 2, 3, 4])]), /picture 0 must be a matrix.*shape 4.*reshape\(m, n\)/);
  assert.throws(() => images([[[1, 2], [3]]]), /row 0 has 2 pixels and row 1 has 1/);
  assert.throws(() => images([cross, { pixels: [] }]), /picture 1 must be a matrix of numbers.*empty list/);
  assert.throws(() => images([[["a"]] as unknown as Pixels]), /row 0, column 0 is a/);
  assert.throws(() => images([cross], { columns: 0 }), /columns is how many stand side by side/);
  assert.throws(() => images([cross], { from: 1, to: 1 }), /from and to must differ/);
  assert.throws(() => images([cross], { scale: "rainbow" as "grey" }), /"grey" or "diverging"; it is "rainbow"/);
  assert.doesNotThrow(() => images([[[NaN]], matrix([[5]])]));
});

test("a cell shows pictures where no page is", async () => {
  const code = `images([{ pixels: identity(8), caption: "identity" }, { pixels: zeros([8, 8]) }], { columns: 2 });`;
  const { results } = await runHeadless([{ id: "look", code }]);
  assert.equal(results[0].status, "done");
  assert.match(results[0].outputs[0]["text/plain"], /identity: 8 by 8 pixels, from 0 to 1, mean 0\.125/);
  assert.match(results[0].outputs[0]["text/html"] ?? "", /^<div role="img"/);
});
