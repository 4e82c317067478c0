import { MathError } from "../math-error.ts";

/** A piece of typed text: what it is, how it reads, and where it starts, counted from 0. */
export interface Token {
  readonly kind: "number" | "name" | "mark" | "end";
  readonly text: string;
  readonly at: number;
}

/** How marks from a word processor or a phone are read. */
const SAME: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "×": "*",
  "·": "*",
  "∙": "*",
  "⋅": "*",
  "÷": "/",
  "**": "^",
  π: "pi",
  "√": "sqrt",
};

const PATTERN =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][A-Za-z_0-9]*|π|√)|(?<mark>\*\*|[-+*/^()[\],−–×·∙⋅÷]))/y;

/** Longer texts are no typed answer, and would only keep the browser busy. */
const LONGEST = 10_000;

/**
 * Cuts typed text into tokens; the last is always the end.
 *
 * @throws MathError `syntax` with the position of a character that means nothing | `too-large`
 */
export function tokenize(name: string, text: string): Token[] {
  if (text.length > LONGEST) {
    throw new MathError({
      code: "too-large",
      function: name,
      rule: `the text must have at most ${LONGEST} characters`,
      given: `it has ${text.length}`,
      usualCause: "Typed mathematics is meant for one formula; was a whole text pasted?",
    });
  }
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  const length = text.trimEnd().length;
  while (pattern.lastIndex < length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text.slice(0, length));
    if (match === null) throw strangeCharacter(name, text, from);
    const kind = match.groups?.number !== undefined ? "number" : match.groups?.mark !== undefined ? "mark" : "name";
    const word = match[0].trimStart();
    tokens.push({ kind, text: Object.hasOwn(SAME, word) ? SAME[word] : word, at: pattern.lastIndex - word.length });
  }
  tokens.push({ kind: "end", text: "", at: length });
  return tokens;
}

function strangeCharacter(name: string, text: string, from: number): MathError {
  const at = from + text.slice(from).search(/\S/);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const causes: Record<string, string> = {
    "=": "Write only the value, without an equals sign.",
    ";": "Separate entries with commas, and put each row in brackets of its own: [[1, 2], [3, 4]].",
    "{": "Use round brackets for grouping and square brackets for vectors and matrices.",
    "}": "Use round brackets for grouping and square brackets for vectors and matrices.",
    "|": "Write the absolute value as abs(x).",
    "%": "Write a percentage as a fraction or decimal: 5/100 or 0.05.",
    "!": "Factorials are not read here: write out the product.",
  };
  return new MathError({
    code: "syntax",
    function: name,
    rule: "only numbers, names, + - * / ^, brackets and commas are read",
    given: `character ${at + 1} is "${character}"`,
    usualCause: Object.hasOwn(causes, character) ? causes[character] : "",
    position: at,
  });
}
