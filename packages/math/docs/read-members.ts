/** The public members of a class, each with its declaration and its comment, from the text of its types. */
export function readMembers(text: string): (readonly [head: string, comment: string])[] {
  const members: (readonly [string, string])[] = [];
  let comment = "";
  for (const [, documented, declared] of text.matchAll(
    /^ {4}(?:\/\*\*([\s\S]*?)\*\/|([^\s/*}][\s\S]*?;)(?=\n {4}[^\s}]|\n\}))/gm,
  )) {
    if (documented !== undefined) {
      comment = documented
        .split("\n")
        .map((line) => line.replace(/^\s*\* ?/, "").trim())
        .filter((line) => line !== "")
        .join(" ")
        .replace(/ ?@throws MathError/, " Throws `MathError`")
        .trim();
      continue;
    }
    const head = declared
      .replace(/;$/, "")
      .replace(/\s+/g, " ")
      .replace(/\{[^{}:]*\}(\??): /g, "options$1: ");
    // What engines call is not for readers, nor is the constructor where a function makes the object.
    if (!/^(?:#|\[|constructor|private)/.test(head)) members.push([head.replace(/^readonly /, ""), comment]);
    comment = "";
  }
  return members;
}
