import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const elements = new Set(
  `div p br strong em code pre span ul ol li dl dt dd sub sup table caption thead tbody tr th td
  math mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot mtable mtr mtd mover munder
  svg g path line circle ellipse rect polyline polygon text tspan title desc`.split(/\s+/),
);
const attributes = new Set(
  `class role aria-label aria-hidden data-tex data-symbol display scope colspan rowspan
  viewbox width height x y x1 y1 x2 y2 dx dy cx cy r rx ry d points transform opacity
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin
  shape-rendering text-anchor dominant-baseline font-family font-size font-weight font-style`.split(/\s+/),
);

/**
 * Markup that came out of the sandbox, with everything but harmless elements and attributes left away.
 *
 * A teacher may open a learner's lab, so nothing from a cell may run here: the nodes are taken over one by one, and
 * never written out and parsed again, which is where sanitizers are tricked.
 */
export function SafeHtml({ html, class: className }: { readonly html: string; readonly class?: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    place.current.replaceChildren(...safeNodes(html));
    const formulas = place.current.querySelectorAll<HTMLElement>("[data-tex]");
    if (formulas.length > 0) void fillFormulas(formulas);
  }, [html]);
  return <div ref={place} class={className} />;
}

/** The harmless part of a text of markup, as nodes of this page. */
export function safeNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.body.childNodes].flatMap(safeNode);
}

function safeNode(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.nodeValue ?? "")];
  if (!(node instanceof Element) || !elements.has(node.localName)) return [];
  const copy = document.createElementNS(node.namespaceURI, node.localName);
  for (const { name, value } of node.attributes) {
    if (attributes.has(name.toLowerCase()) && !/url\s*\(|javascript:/i.test(value)) copy.setAttribute(name, value);
  }
  copy.append(...[...node.childNodes].flatMap(safeNode));
  return [copy];
}

async function fillFormulas(formulas: Iterable<HTMLElement>): Promise<void> {
  const { loadTex, texHtml } = await import("../quiz/tex.ts");
  await loadTex();
  for (const each of formulas) each.innerHTML = texHtml(each.dataset.tex ?? "", false);
}
