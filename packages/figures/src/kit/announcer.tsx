import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Says a text politely once it has been still for a while; a drag that changes it sixty times a second says it once. */
export function Announcer({ text, delayMs = 700 }: { text: string; delayMs?: number }): JSX.Element {
  const [first] = useState(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    // Nothing is announced before the reader has moved something.
    if (text === first && said === "") return undefined;
    const timer = setTimeout(() => setSaid(text), delayMs);
    return () => clearTimeout(timer);
  }, [text, first, said, delayMs]);
  return (
    <div class="figure-announcer" role="status" aria-live="polite">
      {said}
    </div>
  );
}
