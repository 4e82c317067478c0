import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What we use of MathLive's element; its types are those of its rendering in Node. */
interface MathField extends HTMLElement {
  value: string;
  readonly getValue: (format: "ascii-math") => string;
  readonly setValue: (tex: string, options: { readonly silenceNotifications: boolean }) => void;
}

interface MathFieldClass {
  fontsDirectory: string | null;
  soundsDirectory: string | null;
  new (): MathField;
}

/**
 * A field in which a formula is drawn as it is typed (MathLive, loaded when it is first wanted). It gives the formula
 * as text, so that the text field beside it says the same; what is typed there afterwards is drawn here.
 */
export function FormulaEditor({
  tex,
  label,
  onInput,
}: {
  readonly tex: string;
  readonly label: string;
  readonly onInput: (text: string) => void;
}): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const field = useRef<MathField | null>(null);
  const latest = useRef({ tex, onInput });
  latest.current = { tex, onInput };

  useEffect(() => {
    let gone = false;
    void import("mathlive").then(() => {
      if (gone) return;
      const MathFieldElement = customElements.get("math-field") as unknown as MathFieldClass;
      // The page has KaTeX's faces already, which are the same; and nothing of ours makes a noise.
      MathFieldElement.fontsDirectory = null;
      MathFieldElement.soundsDirectory = null;
      const made = new MathFieldElement();
      made.setAttribute("aria-label", label);
      made.value = latest.current.tex;
      made.addEventListener("input", () => latest.current.onInput(made.getValue("ascii-math")));
      host.current?.append(made);
      made.focus();
      field.current = made;
    });
    return () => {
      gone = true;
      field.current?.remove();
    };
  }, [label]);
  useEffect(() => {
    const made = field.current;
    if (made !== null && document.activeElement !== made) made.setValue(tex, { silenceNotifications: true });
  }, [tex]);

  return <div class="formula-editor" ref={host} />;
}
