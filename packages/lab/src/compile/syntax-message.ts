/**
 * What the parser found wrong, in words that say what to look for.
 *
 * @param message acorn's own, which ends with a position such as "(1:4)"
 * @param found the text at the position; empty at the end of the cell
 */
export function syntaxMessage(message: string, found: string): string {
  const plain = message.replace(/\s*\(\d+:\d+\)$/, "");
  if (found === "" && /unexpected|unterminated/i.test(plain)) {
    return "The cell ends too early. Is a bracket, a brace or a quotation mark not closed?";
  }
  if (plain.startsWith("Unexpected token")) {
    return `“${found}” cannot stand here. Is a bracket, a comma or an operator missing just before it?`;
  }
  if (plain.startsWith("Unterminated string")) return "This text has no closing quotation mark on its line.";
  if (plain.startsWith("Unterminated template")) return "This text has no closing backtick.";
  const redeclared = /^Identifier '(.+)' has already been declared/.exec(plain);
  if (redeclared !== null) return `This cell already declares ${redeclared[1]}. Give one of the two another name.`;
  if (/'return' outside of function/.test(plain)) {
    return "return belongs in a function. To show a value, write it as the last line of the cell.";
  }
  return plain.endsWith(".") ? plain : `${plain}.`;
}
