import { figure } from "./figure.ts";
import { createInputs } from "./inputs.ts";
import type { InputContext } from "./inputs.ts";
import { md } from "./md.ts";
import { images } from "./picture/images.ts";
import { plot } from "./plot/plot.ts";
import type { PlotSpec } from "./plot/plot-spec.ts";
import { readData } from "./read-data.ts";
import type { Shown } from "./shown.ts";
import { table } from "./table.ts";
import { tex } from "./tex.ts";
import { valueToBundle } from "./value-to-bundle.ts";

/** The functions that every cell may call to show something. */
export type Display = ReturnType<typeof createDisplay>;

/**
 * The display functions, bound to the cell that is running.
 *
 * @param context asked at each call, because a helper defined in one cell may be called by another
 * @param page.chartWidth of charts that are given none; left out, the usual one
 */
export function createDisplay(
  context: () => InputContext,
  { chartWidth: width }: { readonly chartWidth?: number | undefined } = {},
) {
  return {
    ...createInputs(context),
    data: readData(() => context().dataTexts()),
    table,
    tex,
    md,
    /** A chart of lines, dots, bars, rules and pictures, with its axes and a description in words. */
    plot: (spec: PlotSpec): Shown => plot(width === undefined ? spec : { width, ...spec }),
    images,
    figure,
    /** Shows values in the output of the running cell, one below the other. */
    show(...values: readonly unknown[]): void {
      for (const value of values) context().emit(valueToBundle(value));
    },
  };
}
