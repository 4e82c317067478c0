import assert from "node:assert/strict";
import { test } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { figures } from "../catalogue.ts";
import { loadFigure } from "../load-figure.ts";
import type { Attribute } from "./figure.ts";
import { FigureView } from "./figure-view.tsx";

for (const name of Object.keys(figures)) {
  test(`${name} renders in Node with its read-out, and every handle has a name and a value in words`, async () => {
    const figure = await loadFigure(name);
    const html = renderToString(h(FigureView, { figure, alt: "What it shows" }));
    assert.match(html, /class="figure-readout">[^<]/);
    assert.match(html, /role="status"/);
    for (const [handle] of html.matchAll(/<g[^>]*role="slider"[^>]*>/g)) {
      assert.match(handle, /aria-label="[^"]+"/);
      assert.match(handle, /aria-valuetext="[^"]+"/);
      assert.match(handle, /aria-valuenow="-?[\d.e-]+"/);
      assert.match(handle, /tabindex="0"/);
    }
    // A figure may offer NaN as an example to look at, and nowhere else.
    assert.ok(!/\b(?:NaN|undefined)\b/.test(html.replace(/<option.*?<\/option>/g, "")));
  });

  test(`${name} keeps its state as plain JSON`, async () => {
    const figure = await loadFigure(name);
    const attributes = Object.fromEntries(
      Object.entries(figure.attributes as Record<string, { default: unknown }>).map(([key, spec]) => [
        key,
        spec.default,
      ]),
    );
    const state = figure.initial(attributes);
    assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
  });

  test(`every attribute of ${name} has a sentence, and its default follows its own rule`, async () => {
    const figure = await loadFigure(name);
    const specs = Object.entries<Attribute<unknown>>(figure.attributes);
    for (const [key, { doc, default: fallback, parser }] of specs) {
      assert.ok(doc.length > 3, `${key} says what it is`);
      // An empty list stands for "none": it is not something that one writes.
      if (Array.isArray(fallback) && fallback.length === 0) continue;
      assert.deepEqual(parser.parse(parser.print(fallback)), fallback, key);
    }
  });
}
