/**
 * `{= expression}` in prose: a number that the course computes instead of quoting. The expression
 * ends at the brace that balances the first; braces inside strings do not count.
 */
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Construct, State, Syntax, Tokenizer } from "./markdown-types.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    computed: "computed";
    computedData: "computedData";
  }
}

const openBrace = 123;
const closeBrace = 125;
const equals = 61;
const backslash = 92;
const quotes = new Set([34, 39, 96]);

const tokenize: Tokenizer = function (effects, ok, nok) {
  let depth = 0;
  let quote: number | null = null;

  const open: State = (code) => {
    effects.enter("computed");
    effects.enter("computedData");
    effects.consume(code);
    return sign;
  };
  const sign: State = (code) => {
    if (code !== equals) return nok(code);
    effects.consume(code);
    return inside;
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (code < -2) {
      effects.exit("computedData");
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      effects.enter("computedData");
      return inside;
    }
    if (quote === null && code === closeBrace && depth === 0) {
      effects.consume(code);
      effects.exit("computedData");
      effects.exit("computed");
      return ok;
    }
    effects.consume(code);
    if (quote !== null && code === backslash) return escaped;
    if (quote !== null) quote = code === quote ? null : quote;
    else if (quotes.has(code)) quote = code;
    else if (code === openBrace) depth += 1;
    else if (code === closeBrace) depth -= 1;
    return inside;
  };
  const escaped: State = (code) => {
    if (code === null || code < 0) return inside(code);
    effects.consume(code);
    return inside;
  };
  return open;
};

const construct: Construct = { name: "computed", tokenize };

export const computedSyntax: Syntax = { text: { [openBrace]: construct } };

export const computedFromMarkdown: MdastExtension = {
  enter: {
    computed(token) {
      const raw = this.sliceSerialize(token);
      this.enter({ type: "computed", value: raw.slice(2, -1).trim() }, token);
    },
  },
  exit: {
    computed(token) {
      this.exit(token);
    },
  },
};
