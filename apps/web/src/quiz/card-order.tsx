import type { OrderQuestion } from "@gradus/quiz";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ProseLine } from "./prose-view.tsx";

/** Cards to put in order: drag them, move them with their buttons, or focus one and press the arrow keys. */
export function CardOrder({
  question,
  cards,
  answered,
  onMove,
}: {
  readonly question: OrderQuestion;
  /** The ids in their present order. */
  readonly cards: readonly string[];
  readonly answered: boolean;
  readonly onMove: (cards: readonly string[]) => void;
}): JSX.Element {
  const listRef = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const focusRef = useRef<string | null>(null);

  useEffect(() => {
    // A card that moved keeps the focus, so that the next key moves it on.
    if (focusRef.current === null) return;
    listRef.current?.querySelector<HTMLElement>(focusRef.current)?.focus();
    focusRef.current = null;
  });

  function move(id: string, to: number, focus: string | null): void {
    const target = Math.max(0, Math.min(cards.length - 1, to));
    if (cards.indexOf(id) === target) return;
    const rest = cards.filter((card) => card !== id);
    focusRef.current = focus;
    setSaid(`Now number ${target + 1} of ${cards.length}.`);
    onMove([...rest.slice(0, target), id, ...rest.slice(target)]);
  }

  function dragTo(clientY: number): void {
    if (dragged === null || listRef.current === null) return;
    const others = [...listRef.current.children].filter((card) => (card as HTMLElement).dataset.card !== dragged);
    const above = others.filter((card) => {
      const { top, height } = card.getBoundingClientRect();
      return top + height / 2 < clientY;
    });
    move(dragged, above.length, null);
  }

  return (
    <div>
      <ol
        class="quiz-cards"
        ref={listRef}
        onPointerMove={(event) => dragTo(event.clientY)}
        onPointerUp={() => setDragged(null)}
        onPointerCancel={() => setDragged(null)}
      >
        {cards.map((id, index) => {
          const text = question.cards.find((card) => card.id === id)?.text ?? "";
          return (
            <li key={id} data-card={id} class={dragged === id ? "quiz-card is-dragged" : "quiz-card"}>
              <span class="quiz-card-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="quiz-card-text" id={`card-${id}`}>
                <ProseLine text={text} />
              </span>
              {!answered && (
                <span class="quiz-card-tools">
                  <button
                    type="button"
                    class="quiz-grip"
                    data-grip={id}
                    data-first-field={index === 0 ? "" : undefined}
                    aria-label={`Number ${index + 1} of ${cards.length}: move with the arrow keys`}
                    aria-describedby={`card-${id}`}
                    onKeyDown={(event) => {
                      const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: cards.length - 1 }[
                        event.key
                      ];
                      if (to === undefined) return;
                      event.preventDefault();
                      move(id, to, `[data-grip="${id}"]`);
                    }}
                    onPointerDown={(event) => {
                      event.preventDefault();
                      event.currentTarget.focus();
                      // Held by the list: the card itself changes its place in the document while it is dragged.
                      listRef.current?.setPointerCapture(event.pointerId);
                      setDragged(id);
                    }}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M3 5 H13 M3 8 H13 M3 11 H13" />
                    </svg>
                  </button>
                  <button
                    type="button"
                    data-up={id}
                    disabled={index === 0}
                    aria-label="Up"
                    aria-describedby={`card-${id}`}
                    onClick={() => move(id, index - 1, `[data-up="${id}"]`)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    data-down={id}
                    disabled={index === cards.length - 1}
                    aria-label="Down"
                    aria-describedby={`card-${id}`}
                    onClick={() => move(id, index + 1, `[data-down="${id}"]`)}
                  >
                    ↓
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
