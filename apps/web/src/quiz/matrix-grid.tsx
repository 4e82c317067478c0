import { cellsOfText } from "@gradus/quiz";
import type { Verdict } from "@gradus/quiz";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

type Cells = readonly (readonly string[])[];

/** A matrix as a grid of fields. Arrow keys walk from cell to cell; a whole matrix can be pasted into any of them. */
export function MatrixGrid({
  columns,
  vectors,
  cells,
  verdict,
  onInput,
}: {
  readonly columns: number;
  /** Rows are vectors, and there can be more or fewer of them. */
  readonly vectors: boolean;
  readonly cells: Cells;
  readonly verdict: Verdict | null;
  readonly onInput: (cells: Cells) => void;
}): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const answered = verdict !== null;
  const rows = cells.map((row) => Array.from({ length: columns }, (_, j) => row[j] ?? ""));
  const marks = verdict?.cells ?? null;

  function walk(event: KeyboardEvent, i: number, j: number): void {
    const field = event.currentTarget as HTMLInputElement;
    const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const atEnd = field.selectionStart === field.value.length;
    const step = {
      ArrowUp: [i - 1, j],
      ArrowDown: [i + 1, j],
      ArrowLeft: atStart ? [i, j - 1] : null,
      ArrowRight: atEnd ? [i, j + 1] : null,
    }[event.key];
    if (!step) return;
    const next = grid.current?.querySelector<HTMLInputElement>(`[data-cell="${step.join()}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  }

  function paste(event: ClipboardEvent): void {
    const read = cellsOfText(event.clipboardData?.getData("text") ?? "");
    if (read === null) return;
    event.preventDefault();
    onInput(read);
  }

  return (
    <div class="quiz-grid-box">
      <div
        class="quiz-grid"
        role="group"
        aria-labelledby="quiz-matrix-label"
        ref={grid}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 4.5rem))` }}
      >
        {rows.map((row, i) =>
          row.map((cell, j) => {
            const right = marks?.[i]?.[j];
            return (
              <div key={`${i},${j}`} class={`quiz-cell ${right === undefined ? "" : right ? "is-right" : "is-wrong"}`}>
                <input
                  type="text"
                  inputMode="text"
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck={false}
                  value={cell}
                  readOnly={answered}
                  data-cell={`${i},${j}`}
                  data-first-field={i === 0 && j === 0 ? "" : undefined}
                  aria-label={`${vectors ? "vector" : "row"} ${i + 1}, ${vectors ? "entry" : "column"} ${j + 1}${right === undefined ? "" : right ? ", right" : ", differs"}`}
                  aria-invalid={right === false ? "true" : undefined}
                  onInput={(event) => onInput(withCell(rows, i, j, event.currentTarget.value))}
                  onKeyDown={(event) => walk(event, i, j)}
                  onPaste={paste}
                />
                {right === false && (
                  <span class="quiz-cell-mark" aria-hidden="true">
                    ✗
                  </span>
                )}
              </div>
            );
          }),
        )}
      </div>
      {vectors && !answered && (
        <div class="quiz-grid-tools">
          <button
            type="button"
            disabled={rows.length >= columns}
            onClick={() => onInput([...rows, Array.from({ length: columns }, () => "")])}
          >
            Add a vector
          </button>
          <button type="button" disabled={rows.length <= 1} onClick={() => onInput(rows.slice(0, -1))}>
            Remove the last
          </button>
        </div>
      )}
    </div>
  );
}

function withCell(rows: Cells, i: number, j: number, text: string): Cells {
  return rows.map((row, k) => (k === i ? row.map((cell, l) => (l === j ? text : cell)) : row));
}
