/**
 * Mathematics in a line, with Pandoc's rule: the opening `$` is not followed by a space; the
 * closing `$` is not preceded by a space nor followed by a digit. So "$5 and $6" is money.
 * `$$…$$` in a line is display mathematics. `\$` never opens and, inside, never closes.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Character, Construct, State, Syntax, Tokenizer } from "./markdown-types.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    inlineMath: "inlineMath";
    inlineMathData: "inlineMathData";
  }
}

const dollar = 36;
const backslash = 92;

const tokenize: Tokenizer = function (effects, ok, nok) {
  let double = false;
  let empty = true;
  let before: Character = null;

  const open: State = (code) => {
    effects.enter("inlineMath");
    effects.enter("inlineMathData");
    effects.consume(code);
    return opened;
  };
  const opened: State = (code) => {
    if (code === dollar && !double) {
      double = true;
      effects.consume(code);
      return opened;
    }
    return isSpace(code) && !double ? nok(code) : inside(code);
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (code < -2) {
      effects.exit("inlineMathData");
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      effects.enter("inlineMathData");
      before = code;
      return inside;
    }
    if (code === dollar) {
      if (empty || (!double && isSpace(before))) return nok(code);
      effects.consume(code);
      return double ? closeSecond : closed;
    }
    empty = false;
    before = code;
    effects.consume(code);
    return code === backslash ? escaped : inside;
  };
  const escaped: State = (code) => {
    if (code === null || code < 0) return inside(code);
    before = code;
    effects.consume(code);
    return inside;
  };
  const closeSecond: State = (code) => {
    if (code !== dollar) return nok(code);
    effects.consume(code);
    return closed;
  };
  const closed: State = (code) => {
    if (!double && code !== null && code >= 48 && code <= 57) return nok(code);
    effects.exit("inlineMathData");
    effects.exit("inlineMath");
    return ok(code);
  };
  return open;
};

function isSpace(code: Character): boolean {
  return code === null || code < 0 || code === 32;
}

const construct: Construct = { name: "inlineMath", tokenize };

export const inlineMathSyntax: Syntax = { text: { [dollar]: construct } };

export const inlineMathFromMarkdown: MdastExtension = {
  enter: {
    inlineMath(token) {
      const raw = this.sliceSerialize(token);
      const width = raw.startsWith("$$") ? 2 : 1;
      this.enter({ type: "inlineMath", value: raw.slice(width, -width), data: { display: width === 2 } }, token);
    },
  },
  exit: {
    inlineMath(token) {
      this.exit(token);
    },
  },
};
