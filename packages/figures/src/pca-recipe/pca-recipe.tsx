import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { flag, integer } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { measures } from "../penguins/birds.ts";
import { digitsPanel } from "./digits-panel.tsx";
import { pipelinePanel } from "./pipeline-panel.tsx";
import { biplotPanel } from "./scores.tsx";
import { screePanel } from "./scree-panel.tsx";
import { enough, recipe, rightDigits } from "./recipe.ts";
import { attributes, steps, type Attributes, type State } from "./state.ts";

/** The recipe of PCA on four measures of 342 penguins. */
export const pcaRecipe = defineFigure<Attributes, State>({
  name: "pca-recipe",
  title: "The recipe of PCA",
  summary: "Walk four measures of 342 penguins through centring, standardising, covariance and scores.",
  attributes,
  stills: {
    step: still(integer(0, 4), (state, step) => ({ ...state, step }), "the step of the recipe"),
    standardised: still(
      flag,
      (state, standardised) => ({ ...state, standardised }),
      "whether columns are standardised",
    ),
    k: still(integer(0, 4), (state, k) => ({ ...state, k }), "how many components are kept"),
    exponent: still(
      integer(1, 14),
      (state, exponent) => ({ ...state, exponent }),
      "the size of the small singular value",
    ),
  },
  initial: ({ step, standardised, k }) => ({ step, standardised, k, exponent: 6 }),
  draw: (view) => [
    { steps: pipelinePanel, biplot: biplotPanel, shares: screePanel, digits: digitsPanel }[view.attributes.view](view),
  ],
  controls: ({ attributes: { view }, state, set }) => (
    <>
      {view === "steps" && (
        <SliderField
          label="step"
          value={state.step}
          min={0}
          max={4}
          step={1}
          shown={steps[state.step]}
          onChange={(step, phase) => set({ ...state, step }, phase)}
        />
      )}
      {view === "shares" && (
        <SliderField
          label="components"
          value={state.k}
          min={0}
          max={4}
          step={1}
          onChange={(k, phase) => set({ ...state, k }, phase)}
        />
      )}
      {view === "digits" ? (
        <SliderField
          label="σ₂ is 10 to the minus"
          value={state.exponent}
          min={1}
          max={14}
          step={1}
          onChange={(exponent, phase) => set({ ...state, exponent }, phase)}
        />
      ) : (
        <Toggle
          label="standardise the columns"
          value={state.standardised}
          onChange={(standardised) => set({ ...state, standardised })}
        />
      )}
    </>
  ),
  readout({ attributes: { view }, state: { step, standardised, k, exponent } }) {
    const found = recipe(standardised);
    const percent = (share: number) => `${format(100 * share, 3)} %`;
    if (view === "digits") {
      const { bySvd, byProduct } = rightDigits(exponent);
      return `When the small singular value is 10 to the minus ${exponent}, ${format(bySvd, 3)} of its digits come out right from X itself, and ${format(byProduct, 2)} from the eigenvalues of XᵀX.`;
    }
    if (view === "shares")
      return `The components hold ${found.shares.map(percent).join(", ")} of the variance. ${k} of them keep ${percent(found.shares.slice(0, k).reduce((a, b) => a + b, 0))}; 95 % need ${enough(found, 0.95)}.`;
    const [first, second] = found.components.map((weights) =>
      weights.map((weight, j) => `${format(weight, 2)} ${measures[j].name}`).join(", "),
    );
    if (view === "biplot" || step === 4)
      return `Component 1 (${percent(found.shares[0])}) is ${first}; component 2 (${percent(found.shares[1])}) is ${second}.`;
    return [
      "As measured: 342 rows of four numbers. On one scale only the body mass is seen.",
      "Centred: each column has the mean 0.",
      "Standardised: each column has the mean 0 and the standard deviation 1, and all four are seen.",
      `The covariance matrix of the ${standardised ? "standardised" : "centred"} columns: ${standardised ? "1 on the diagonal, correlations beside it." : "the variance of the mass in grams is the largest entry by far."}`,
    ][step];
  },
  values({ state: { standardised, k, exponent } }) {
    const { shares, components } = recipe(standardised);
    return {
      standardised,
      k,
      shares,
      components,
      digits: [rightDigits(exponent).bySvd, rightDigits(exponent).byProduct],
    };
  },
});
