import type { Place } from "../diagnostic.ts";

/** Turns offsets into a text into places with lines and columns from 1. */
export function textPlaces(text: string): (start: number, end: number) => Place {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === "\n") starts.push(i + 1);

  function position(offset: number): { line: number; column: number } {
    let line = starts.length;
    while (starts[line - 1] > offset) line--;
    return { line, column: offset - starts[line - 1] + 1 };
  }

  return (start, end) => {
    const from = position(start);
    const to = position(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
