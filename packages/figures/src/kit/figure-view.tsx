import type { JSX } from "preact";
import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { Announcer } from "./announcer.tsx";
import type { Figure, FigureValue, Symbols, View } from "./figure.ts";
import { Live } from "./handle.tsx";
import { changeHistory, startHistory } from "./history.ts";
import { LivePanels } from "./panels.tsx";
import { readFigure } from "./read-figure.ts";

export interface FigureViewProps {
  readonly figure: Figure;
  /** As the author wrote them. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly still?: string | null;
  /** What the picture shows, in words. */
  readonly alt?: string;
  readonly symbols?: Symbols;
  /** The state from outside, as `onChange` gave it: a new one is taken over, and can be undone. */
  readonly state?: unknown;
  /** Each new state that the reader makes, and what it says in numbers. */
  onChange?(state: unknown, values: Readonly<Record<string, FigureValue>>): void;
}

/**
 * A figure that can be used: drawing, handles, fields, read-out, undo and reset.
 * Renders in Node to the same markup that it hydrates in the browser.
 */
export function FigureView(props: FigureViewProps): JSX.Element {
  const { figure, attributes = {}, still = null } = props;
  const text = JSON.stringify([attributes, still]);
  // Other attributes make another figure: its undo begins anew.
  return <Used key={`${figure.name} ${text}`} {...props} text={text} />;
}

function Used({ text, figure, alt, symbols = {}, state: outside, onChange }: FigureViewProps & { text: string }) {
  const start = useMemo(() => {
    const [attributes, still] = JSON.parse(text) as [Record<string, string>, string | null];
    return readFigure(figure, attributes, still);
  }, [figure, text]);
  const [history, change] = useReducer(changeHistory<unknown>, outside ?? start.state, startHistory<unknown>);
  const { past, present, future, moves } = history;
  const root = useRef<HTMLDivElement>(null);

  const view: View<unknown, unknown> = {
    attributes: start.attributes,
    state: present,
    symbols,
    live: true,
    set: (next, phase) => change({ kind: "record", next, phase }),
  };

  useEffect(() => {
    if (outside !== undefined) change({ kind: "follow", next: outside });
  }, [outside]);
  useEffect(() => {
    if (moves > 0) onChange?.(present, figure.values?.(view) ?? {});
    // Once for each move of the reader, not for what came from outside.
  }, [moves]);
  useEffect(() => {
    const ends = ["pointerup", "pointercancel", "keyup"];
    const close = () => change({ kind: "close" });
    const element = root.current;
    for (const end of ends) element?.addEventListener(end, close);
    return () => {
      for (const end of ends) element?.removeEventListener(end, close);
    };
  }, []);

  const readout = figure.readout(view);
  const controls = figure.controls?.(view);
  return (
    <div class={`figure figure-${figure.name}`} role="group" aria-label={figure.title} ref={root}>
      <Live.Provider value={true}>
        <LivePanels panels={figure.draw(view)} label={alt || figure.title} />
        <p class="figure-readout">{readout}</p>
        {controls && <div class="figure-controls">{controls}</div>}
      </Live.Provider>
      <div class="figure-history">
        <button type="button" disabled={past.length === 0} onClick={() => change({ kind: "undo" })}>
          Undo
        </button>
        <button type="button" disabled={future.length === 0} onClick={() => change({ kind: "redo" })}>
          Redo
        </button>
        <button
          type="button"
          disabled={present === start.state}
          onClick={() => change({ kind: "record", next: start.state })}
        >
          Reset
        </button>
      </div>
      <Announcer text={readout} />
    </div>
  );
}
