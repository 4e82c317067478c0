/**
 * The file of the sandboxed frame with a worker's text in it: such a frame starts its worker by itself, without
 * waiting for its page.
 *
 * @param frame the text of `sandbox.html`
 * @param script the text of a classic worker script
 */
export function withWorker(frame: string, script: string): string {
  // The two sequences that end or bend a script element; in JavaScript they stand in strings and patterns only.
  const text = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const place = frame.indexOf("<script>");
  if (place === -1) throw new Error("withWorker: the frame's file has no script to put the worker before.");
  return `${frame.slice(0, place)}<script type="text/plain" data-worker>${text}</script>\n    ${frame.slice(place)}`;
}
