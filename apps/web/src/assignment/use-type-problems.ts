import { useEffect, useRef, useState } from "preact/hooks";
import type { EditorProblem } from "../editor/editor-types.ts";
import { typeProblems } from "./file-hints.ts";

const TYPING_MS = 800;
const NONE: readonly EditorProblem[] = [];

/**
 * What the type checker underlines, once something has been typed: a reader who only looks does not load it.
 */
export function useTypeProblems(code: string | null): readonly EditorProblem[] {
  const first = useRef<string | null>(null);
  const [found, setFound] = useState<{ code: string; problems: readonly EditorProblem[] } | null>(null);
  useEffect(() => {
    first.current ??= code;
    if (code === null || code === first.current) return;
    let left = false;
    const timer = setTimeout(async () => {
      const problems = await typeProblems(code);
      if (!left) setFound({ code, problems });
    }, TYPING_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [code]);
  return found !== null && found.code === code ? found.problems : NONE;
}
