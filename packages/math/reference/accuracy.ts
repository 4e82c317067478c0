// `npm run accuracy`: how many digits of NIST's certified values @gradus/math reaches.
import { leastSquaresAccuracy } from "./least-squares-accuracy.ts";
import { univariateAccuracy } from "./univariate-accuracy.ts";
import type { Summary } from "./univariate-accuracy.ts";

const write = (line: string): boolean => process.stdout.write(`${line}\n`);
const column = (count: number): string => count.toFixed(1).padStart(9);

write("Linear least squares, NIST StRD: correct digits of the worst coefficient (15 are certified)");
write("data set   condition    plain  refined  ceiling");
for (const { name, plain, refined, ceiling, condition } of leastSquaresAccuracy()) {
  write(name.padEnd(10) + condition.toExponential(1).padStart(9) + column(plain) + column(refined) + column(ceiling));
}
write("plain: refine: false. refined: the default. ceiling: exact arithmetic on the same float64 inputs.");

write("\nUnivariate summary statistics, NIST StRD: correct digits, and the ceiling (15 are certified)");
write("data set       n     mean  ceiling       sd  ceiling  lag-1 r  ceiling");
const pair = (ours: Summary, ceiling: Summary, key: keyof Summary): string => column(ours[key]) + column(ceiling[key]);
for (const { name, n, ours, ceiling } of univariateAccuracy()) {
  write(
    name.padEnd(10) +
      String(n).padStart(6) +
      pair(ours, ceiling, "mean") +
      pair(ours, ceiling, "standardDeviation") +
      pair(ours, ceiling, "autocorrelation"),
  );
}
write("mean, std with ddof 1, autocorrelation. ceiling: exact arithmetic on the same float64 inputs.");
