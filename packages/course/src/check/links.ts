import { didYouMean } from "../nearest-name.ts";
import type { SourceTree } from "../read/source-tree.ts";
import { plainText } from "../read/plain-text.ts";
import { lineOf } from "../read/walk.ts";
import { addresses, brokenAddress, type Addresses } from "./anchors.ts";
import { eachNode, type Piece } from "./pieces.ts";
import type { Rule } from "./rule.ts";

export const links: Rule = {
  id: "links",
  says: "Every link leads somewhere: to a slide or heading, a page of the course, a term, a declared symbol, a reference, or a web address.",
  check(tree, problem) {
    const known = addresses(tree);
    eachNode(tree, (node, piece) => {
      if (node.type !== "link") return;
      const reason = broken(node.url, piece, tree, known);
      if (reason !== null) problem(piece.markdown.file, lineOf(node), `[${plainText(node)}](${node.url})`, reason);
    });
  },
};

/** Why a link leads nowhere; null when it does not. */
function broken(url: string, { lesson, markdown }: Piece, tree: SourceTree, known: Addresses): string | null {
  if (url === "given" || /^(https?:\/\/|mailto:)./.test(url)) return null;
  const [scheme, name] = [url.slice(0, url.indexOf(":")), url.slice(url.indexOf(":") + 1)];
  if (scheme === "symbol") {
    const symbols = Object.keys(lesson?.symbols ?? {});
    if (symbols.includes(name)) return null;
    return `The front matter declares no symbol "${name}".${didYouMean(name, symbols)} A new one is declared there:  symbols: { ${name}: 1 }`;
  }
  if (scheme === "term") {
    const terms = tree.glossary.map(({ id }) => id);
    return terms.includes(name) ? null : `shared/glossary.yaml has no entry "${name}".${didYouMean(name, terms)}`;
  }
  if (scheme === "cite") {
    const references = tree.bibliography.map(({ id }) => id);
    return references.includes(name)
      ? null
      : `shared/bibliography.yaml has no entry "${name}".${didYouMean(name, references)}`;
  }
  if (url.startsWith("#")) {
    const ids = known.anchors.get(markdown.file) ?? new Set<string>();
    return ids.has(url.slice(1)) ? null : `This lesson has no heading "${url}".${didYouMean(url.slice(1), ids)}`;
  }
  if (url.startsWith("/")) return brokenAddress(url, known);
  return `"${url}" is not an address. Write #heading, /course/module/slides/#slide, term:…, symbol:…, cite:…, given, or https://…`;
}
