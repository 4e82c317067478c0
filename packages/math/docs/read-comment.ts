/** A doc comment, taken apart. */
export interface Comment {
  /** Paragraphs of Markdown. */
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: string;
  readonly sources: readonly string[];
  readonly example: readonly string[];
}

/** Reads a comment from slash to slash. */
export function readComment(comment: string): Comment {
  const lines = comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [text, ...tags] = lines
    .join("\n")
    .trim()
    .split(/(?:^|(?<=[\n.] ?))@(?=param|returns|throws|see|example)/);
  const of = (tag: string): string[] =>
    tags.filter((each) => each.startsWith(tag)).map((each) => each.slice(tag.length).trim());
  return {
    text: text.trim(),
    parameters: of("param").map((each) => {
      const [name] = /^\S*/.exec(each) ?? [""];
      return { name, text: oneLine(each.slice(name.length)) };
    }),
    returns: oneLine(of("returns").join(" ")),
    throws: oneLine(of("throws").join(" | ")),
    sources: of("see").map(oneLine),
    example: of("example")
      .flatMap((each) => each.split("\n"))
      .filter((line) => !line.startsWith("```")),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
