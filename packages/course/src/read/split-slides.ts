/** A slide's lines as they stand in the file. */
export interface SlideText {
  readonly line: number;
  readonly body: string;
  readonly notes: { readonly line: number; readonly text: string } | null;
}

/**
 * Splits the body of a deck at each `---` that stands alone on a line, and each slide at its
 * `Note:`; neither counts inside a fenced block. Empty slides (after a last `---`) are left out.
 */
export function splitSlides(body: string, firstLine: number): SlideText[] {
  const slides: SlideText[] = [];
  let start = firstLine;
  let lines: string[] = [];
  let noteAt: number | null = null;
  let fence: string | null = null;

  const close = (): void => {
    const end = noteAt ?? lines.length;
    const text = lines.slice(0, end).join("\n");
    const notes = noteAt === null ? null : { line: start + noteAt + 1, text: lines.slice(noteAt + 1).join("\n") };
    if (text.trim() !== "" || notes !== null) slides.push({ line: start, body: text, notes });
  };

  for (const [index, line] of body.split(/\r?\n/).entries()) {
    const marker = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (marker !== undefined && fence === null) fence = marker;
    else if (marker !== undefined && fence !== null && marker[0] === fence[0] && marker.length >= fence.length)
      fence = null;
    if (fence === null && line.trimEnd() === "---") {
      close();
      [start, lines, noteAt] = [firstLine + index + 1, [], null];
      continue;
    }
    if (fence === null && noteAt === null && line.trimEnd() === "Note:") noteAt = lines.length;
    lines.push(line);
  }
  close();
  return slides;
}
