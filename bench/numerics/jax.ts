import { contender } from "./contender.ts";
import type { Contender } from "./contender.ts";
import type { Input } from "./inputs.ts";
import type { Jax, JaxArray } from "./peer-types.ts";

/** jax-js, compiled, in float64 and in float32; every result is waited for. */
export function jaxContenders(
  jax: Jax,
  inputs: readonly Input[],
  f: (...xs: JaxArray[]) => JaxArray[],
  { mayNotEnd = false }: { readonly mayNotEnd?: boolean } = {},
): Contender[] {
  return ([64, 32] as const).map((bits) => {
    let arrays: readonly JaxArray[] | undefined;
    const compiled = jax.jit(f);
    return contender(
      bits === 64 ? "jax-js" : "jax-js f32",
      async () => {
        arrays ??= inputs.map(({ data, shape }) =>
          jax.numpy.array(bits === 64 ? data : Float32Array.from(data), {
            dtype: bits === 64 ? jax.numpy.float64 : jax.numpy.float32,
            shape: [...shape],
          }),
        );
        // jax-js counts references: an argument that is used again is passed as `ref`.
        const results = compiled(...arrays.map((each) => each.ref));
        for (const each of results) await each.blockUntilReady();
        return results;
      },
      (results) => results.map((each) => each.ref.dataSync()),
      { bits, mayNotEnd, free: (results) => results.forEach((each) => each.dispose()) },
    );
  });
}
