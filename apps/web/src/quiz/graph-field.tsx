import type { Figure } from "@gradus/figures";
import type { GraphQuestion } from "@gradus/quiz";
import { readNumber } from "@gradus/quiz";
import type { FunctionComponent, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

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
  const { name, attributes, alt } = question.figure;
  useEffect(() => {
    let left = false;
    import("@gradus/figures")
      .then(async (figures) => ({ figures, figure: withoutAnswer(await figures.loadFigure(name)) }))
      .then(
        (both) => left || setLoaded(both),
        () => left || setLoaded("failed"),
      );
    return () => {
      left = true;
    };
  }, [name]);

  const at = position ?? question.start;
  const state = useMemo(() => {
    if (loaded === null || loaded === "failed") return null;
    return question.place(loaded.figures.readFigure(loaded.figure, attributes, null).state, at);
    // Only a position that came from the fields moves the figure; `at` is compared by value.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [loaded, question, at.join()]);

  return (
    <div class="quiz-graph">
      {loaded === null && <p class="muted">The figure is on its way.</p>}
      {loaded === "failed" && <p>The figure could not be loaded. The number fields below do the same.</p>}
      {loaded !== null && loaded !== "failed" && (
        <ShownFigure
          component={loaded.figures.FigureView as FunctionComponent<ShownProps>}
          figure={loaded.figure}
          attributes={attributes}
          alt={alt}
          state={state}
          answered={answered}
          onChange={(_state, values) => {
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
            onChange={(value) => onPlace(at.map((old, k) => (k === index ? value : old)))}
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
function withoutAnswer(figure: Figure): Figure {
  const { controls: _unused, ...rest } = figure;
  return { ...rest, readout: () => "Move b; the fields below show where it stands." };
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
