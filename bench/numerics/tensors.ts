import { contender } from "./contender.ts";
import type { Contender } from "./contender.ts";
import type { Input } from "./inputs.ts";
import type { Tensor, Tfjs } from "./peer-types.ts";

/**
 * tfjs on its processor backend and on its WASM backend. It knows float32 only, so it counts as ahead of nobody where a
 * row asks for float64. The inputs are made on the backend that works with them: tfjs would move them each time.
 */
export function tensorContenders(
  tf: Tfjs,
  inputs: readonly Input[],
  run: (inputs: readonly Tensor[]) => readonly Tensor[],
  { mayNotEnd = false }: { readonly mayNotEnd?: boolean } = {},
): Contender[] {
  return ["cpu", "wasm"].map((backend) => {
    let tensors: readonly Tensor[] | undefined;
    return contender(
      backend === "cpu" ? "tfjs" : "tfjs-wasm",
      async () => {
        await tf.setBackend(backend);
        tensors ??= inputs.map(({ data, shape }) => tf.tensor(Float32Array.from(data), shape));
        const results = run(tensors);
        return { results, data: results.map((each) => each.dataSync()) };
      },
      ({ data }) => data,
      { bits: 32, mayNotEnd, free: ({ results }) => results.forEach((each) => each.dispose()) },
    );
  });
}
