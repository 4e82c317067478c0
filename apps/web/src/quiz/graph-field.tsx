import type { Figure } from "@gradus/figures";
import type { GraphQuestion } from "@gradus/quiz";
import { readNumber } from "@gradus/quiz";
import type { FunctionComponent, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

type Figures = typeof import("@gradus/figures");

/** A figure whose handle is the answer, with number fields for those who would rather type. */
export function GraphField({
  question,
  position,
  answered,
  onPlace,
}: {
  readonly question: GraphQuestion;
  readonly position: readonly number[] | null;
  readonly answered: boolean;
  readonly onPlace: (position: readonly number[]) => void;
}): JSX.Element {
  const [loaded, setLoaded] = useState<{ figures: Figures; figure: Figure } | "failed" | null>(null);
  // The figure keeps its own state (the point of view, too); it is told one only when a field was changed.
  const [told, setTold] = useState<unknown>(null);
  const shownRef = useRef<unknown>(null);
  const at = position ?? question.start;

  useEffect(() => {
    let left = false;
    void loadQuietly(question).then((both) => {
      if (left) return;
      if (both !== null) {
        const { state } = both.figures.readFigure(both.figure, question.figure.attributes, null);
        shownRef.current = question.place(state, at);
        setTold(shownRef.current);
      }
      setLoaded(both ?? "failed");
    });
    return () => {
      left = true;
    };
    // `at` is where the handle stands when the figure arrives.
  }, [question]);

  function placeByField(next: readonly number[]): void {
    if (shownRef.current !== null) {
      shownRef.current = question.place(shownRef.current, next);
      setTold(shownRef.current);
    }
    onPlace(next);
  }

  return (
    <div class="quiz-graph">
      {loaded === null && <p class="muted">The figure is on its way.</p>}
      {loaded === "failed" && <p>The figure could not be loaded. The number fields below do the same.</p>}
      {loaded !== null && loaded !== "failed" && (
        <ShownFigure
          component={loaded.figures.FigureView as FunctionComponent<ShownProps>}
          figure={loaded.figure}
          attributes={question.figure.attributes}
          alt={question.figure.alt}
          state={told}
          answered={answered}
          onChange={(state, values) => {
            shownRef.current = state;
            const next = question.read(values);
            if (next !== null && next.join() !== at.join()) onPlace(next);
          }}
        />
      )}
      <div class="quiz-coordinates" role="group" aria-label="The same in numbers">
        {question.coordinates.map((label, index) => (
          <Coordinate
            key={label}
            label={label}
            value={at[index]}
            answered={answered}
            onChange={(value) => placeByField(at.map((old, k) => (k === index ? value : old)))}
          />
        ))}
      </div>
    </div>
  );
}

interface ShownProps {
  readonly figure: Figure;
  readonly attributes: Readonly<Record<string, string>>;
  readonly alt: string;
  readonly state: unknown;
  readonly onChange: (state: unknown, values: Readonly<Record<string, unknown>>) => void;
}

function ShownFigure({
  component: View,
  answered,
  onChange,
  ...props
}: ShownProps & { readonly component: FunctionComponent<ShownProps>; readonly answered: boolean }): JSX.Element {
  return (
    <div class="quiz-figure" inert={answered}>
      <View {...props} onChange={onChange} />
    </div>
  );
}

/** In a lesson the figure says whether the point is right; here that is the question. */
async function loadQuietly(question: GraphQuestion): Promise<{ figures: Figures; figure: Figure } | null> {
  const { name, panels } = question.figure;
  try {
    const figures = await import("@gradus/figures");
    const { controls: _controls, ...figure } = await figures.loadFigure(name);
    return {
      figures,
      figure: {
        ...figure,
        draw: (view) => figure.draw(view).filter(({ id }) => panels?.includes(id) ?? true),
        readout: () => "Drag the handle, move it with the arrow keys, or type the numbers below.",
      },
    };
  } catch {
    return null;
  }
}

function Coordinate({
  label,
  value,
  answered,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly answered: boolean;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="text"
        autocomplete="off"
        value={typed ?? String(Number(value.toFixed(3)))}
        readOnly={answered}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          const reading = readNumber(event.currentTarget.value);
          if ("value" in reading) onChange(reading.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
