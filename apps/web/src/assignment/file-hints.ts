import type { EditorHints, EditorProblem } from "../editor/editor-types.ts";
import { submissionPath as path } from "../editor/language-protocol.ts";

/** Completion and hover from the editor's language worker, which is started at the first question. */
export const fileHints: EditorHints = {
  async complete(code, offset) {
    const { languageClient } = await import("../editor/language-client.ts");
    return languageClient().complete(path, code, offset);
  },
  async hover(code, offset) {
    const { languageClient } = await import("../editor/language-client.ts");
    return languageClient().hover(path, code, offset);
  },
};

/** What the types say about the code. They are hints: the checks decide. */
export async function typeProblems(code: string): Promise<readonly EditorProblem[]> {
  const { languageClient } = await import("../editor/language-client.ts");
  return languageClient().check(path, code);
}
