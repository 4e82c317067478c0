import type { JSX } from "preact";
import type { AssignmentIslandProps } from "../islands/props.ts";
import type { ExerciseVerdict } from "./use-verdicts.ts";

/** The exercises in order, each with how far it is; the chosen one stands below. */
export function ExerciseTabs({
  exercises,
  byName,
  selected,
  onSelect,
}: {
  readonly exercises: AssignmentIslandProps["exercises"];
  readonly byName: ReadonlyMap<string, ExerciseVerdict>;
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}): JSX.Element {
  return (
    <nav class="exercise-tabs" aria-label="Exercises">
      <ol>
        {exercises.map(({ name, points }) => {
          const { sign, words } = state(byName.get(name), points);
          return (
            <li key={name}>
              <a
                href={`#${name}`}
                aria-current={name === selected ? "true" : undefined}
                data-state={sign.state}
                onClick={(event) => {
                  event.preventDefault();
                  onSelect(name);
                }}
              >
                <span class="exercise-sign" aria-hidden="true">
                  {sign.mark}
                </span>
                <code>{name}</code>
                <span class="visually-hidden">, {words}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function state(
  verdict: ExerciseVerdict | undefined,
  points: number,
): { sign: { mark: string; state: string }; words: string } {
  const of = points === 1 ? "1 point" : `${points} points`;
  const earned = verdict?.exercise.earned ?? 0;
  if (verdict === undefined || earned === 0) return { sign: { mark: "○", state: "open" }, words: `0 of ${of}` };
  const words = `${earned} of ${of}`;
  return earned >= points
    ? { sign: { mark: "✓", state: "full" }, words }
    : { sign: { mark: "◐", state: "part" }, words };
}
