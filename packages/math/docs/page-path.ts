/** Where a function's page lies below docs/math: `linear-algebra/solve.md`, `ad/solve.md`, `exact/rational-class.md`. */
export function pagePath({
  name,
  kind,
  file,
}: {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
}): string {
  const [namespace, member] = name.includes(".")
    ? name.split(".")
    : [file.includes("/") ? file.split("/")[0] : "errors", name];
  const words = member.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
  // Some file systems do not tell Rational.md from rational.md.
  return `${namespace}/${words}${kind === "class" ? "-class" : ""}.md`;
}
