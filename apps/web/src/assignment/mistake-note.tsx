import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FunctionComponent } from "preact";
import { CodeWords } from "./code-words.tsx";

/** What a named mistake says to the learner. */
export function MistakeNote({ message }: { readonly message: string }): JSX.Element {
  const [Prose, setProse] = useState<FunctionComponent<{ text: string }> | null>(null);
  useEffect(() => {
    let left = false;
    void Promise.all([import("../quiz/prose-view.tsx"), import("../quiz/tex.ts")]).then(async ([view, { loadTex }]) => {
      await loadTex();
      if (!left) setProse(() => view.ProseView);
    });
    return () => {
      left = true;
    };
  }, []);
  return (
    <div class="mistake-note">
      <p class="mistake-label">This looks familiar</p>
      {Prose === null ? (
        <p>
          <CodeWords text={message.replaceAll("$", "")} />
        </p>
      ) : (
        <Prose text={message} />
      )}
    </div>
  );
}
