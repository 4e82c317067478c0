// `npm run accuracy`: how many digits of NIST's certified values @gradus/math reaches.
import { elementaryAccuracy } from "./elementary-accuracy.ts";
import { leastSquaresAccuracy } from "./least-squares-accuracy.ts";
import { univariateAccuracy } from "./univariate-accuracy.ts";
import type { Summary } from "./univariate-accuracy.ts";

const write = (line: string): boolean => process.stdout.write(`${line}\n`);
const column = (count: number | undefined): string => (count?.toFixed(1) ?? "—").padStart(9);

write("Linear least squares, NIST StRD: correct digits of the worst coefficient (15 are certified)");
write("data set   condition    plain  refined  ceiling  polyfit  ceiling");
for (const each of leastSquaresAccuracy()) {
  const { name, plain, refined, ceiling, condition, polynomial, polynomialCeiling } = each;
  write(
    name.padEnd(10) +
      condition.toExponential(1).padStart(9) +
      [plain, refined, ceiling, polynomial, polynomialCeiling].map(column).join(""),
  );
}
write("plain: lstsq with refine: false. refined: lstsq. ceiling: exact arithmetic on the same float64 matrix.");
write("polyfit: from x and y, where the set is a polynomial. ceiling: exact arithmetic on the same float64 x and y.");

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

write("\nElementary functions: units in the last place from the exact value, at the worst point of the table");
write("function  points    ulps  at");
for (const { name, points, worst, at } of elementaryAccuracy()) {
  write(name.padEnd(10) + String(points).padStart(6) + worst.toFixed(2).padStart(8) + `  ${at.join(", ")}`);
}
