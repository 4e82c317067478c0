import { defineFigure, still, type Values } from "../kit/figure.ts";
import { NumberField } from "../kit/number-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";
import { knowledge } from "./network.ts";
import { type State, width, height, crossings, roads, supply, traffic, counts, attributes } from "./state.ts";
import { network } from "./street-map.tsx";

export const networkFlow = defineFigure<Values<typeof attributes>, State>({
  name: "network-flow",
  title: "Roads and crossings",
  summary: "Count the cars on some roads; what enters a crossing leaves it, and other roads follow.",
  attributes,
  stills: { counts: still(counts, (state, counted) => ({ ...state, counted }), "the roads that are counted") },
  initial: ({ counts }) => ({ counted: counts }),
  draw: (view) => [{ id: "network", width, height, children: network(view) }],
  controls: ({ state, set }) => {
    const { flows } = knowledge(crossings.length, roads, supply, state.counted);
    return (
      <>
        {roads.map(({ from, to }, j) => {
          const value = state.counted[j];
          const put = (next: number | null) => set({ counted: state.counted.map((old, k) => (k === j ? next : old)) });
          return (
            <span key={j} class="figure-row">
              <Toggle
                label={`count x${subscript(j + 1)} (${crossings[from].name} to ${crossings[to].name})`}
                value={value !== null}
                onChange={(on) => put(on ? (flows[j]?.toNumber() ?? traffic[j]) : null)}
              />
              {value !== null && (
                <NumberField
                  label={`x${subscript(j + 1)}`}
                  value={value}
                  step={10}
                  min={-2000}
                  max={2000}
                  onChange={put}
                />
              )}
            </span>
          );
        })}
      </>
    );
  },
  readout({ state }) {
    const { flows, open, contradiction, unbalanced } = knowledge(crossings.length, roads, supply, state.counted);
    const counted = state.counted.filter((each) => each !== null).length;
    if (contradiction) {
      const where = unbalanced.map((c) => crossings[c].name).join(" and ");
      return `The counts contradict each other${where === "" ? "" : `: at ${where} the cars in are not the cars out`}.`;
    }
    const found = flows.flatMap((flow, j) =>
      flow !== null && state.counted[j] === null ? [`x${subscript(j + 1)} = ${readable(flow)}`] : [],
    );
    const deduced = found.length === 0 ? "Nothing else follows." : `It follows that ${found.join(", ")}.`;
    // How many more must be counted is the reader's to find out.
    const unknown = flows.filter((flow) => flow === null).length;
    const left = open === 0 ? "Every road is known." : `${unknown} are still open.`;
    if (counted === 0) return `No road is counted yet: ${unknown} are open.`;
    return `${counted} of ${roads.length} roads counted. ${deduced} ${left}`;
  },
  values({ state }) {
    const { flows, open, contradiction } = knowledge(crossings.length, roads, supply, state.counted);
    return {
      open,
      contradiction,
      known: flows.map((flow) => flow !== null),
      flows: flows.map((flow) => flow?.toNumber() ?? "open"),
    };
  },
});
