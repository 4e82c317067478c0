import { ad, array, valueAndGradient } from "@gradus/math";
import type { Traced } from "@gradus/math";
import type { Answer } from "../contender.ts";
import { contender } from "../contender.ts";
import { normals } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

const [samples, inputs, hidden, classes] = [256, 64, 128, 10];
const shapes = [
  [inputs, hidden],
  [1, hidden],
  [hidden, classes],
  [1, classes],
];

/**
 * The loss of a network 64 → 128 → 10 on 256 samples (tanh, then softmax and cross-entropy) and its gradients with respect
 * to both weight matrices and both biases.
 */
export function networkRow(): Row {
  const X = normals("X", samples * inputs);
  const Y = new Float64Array(samples * classes);
  for (let i = 0; i < samples; i++) Y[i * classes + ((i * 7) % classes)] = 1;
  const parameters = shapes.map(([m, n], k) => normals(`W${k}`, m * n).map((w) => w / Math.sqrt(shapes[k & 2][0])));
  return {
    name: "network gradient",
    must: [
      { atMost: 1, timesOf: "jax-js f32" },
      { times: 5, fasterThan: "jax-js" },
    ],
    reach: [{ atMost: 2.5, timesOf: "numpy" }],
    check: (answer, bits) => checkGradients(answer, X, Y, parameters, bits),
    contenders: ({ tf, jax }, numpy) => {
      const named = { X: { data: X, shape: [samples, inputs] }, Y: { data: Y, shape: [samples, classes] } };
      const list = parameters.map((data, k) => ({ data, shape: shapes[k] }));
      const arrays = [...list, named.X, named.Y];
      const [Xa, Ya] = [named.X, named.Y].map(({ data, shape }) => array(data).reshape(...shape));
      const start = list.map(({ data, shape }) => array(data).reshape(...shape));
      const loss = (W1: Traced, b1: Traced, W2: Traced, b2: Traced): Traced => {
        const H = ad.tanh(ad.add(ad.matmul(Xa, W1), b1)); // (samples, hidden)
        const Z = ad.add(ad.matmul(H, W2), b2); // (samples, classes)
        return ad.subtract(ad.mean(ad.logSumExp(Z, { axis: 1 })), ad.divide(ad.sum(ad.multiply(Z, Ya)), samples));
      };
      const { numpy: jnp, scipySpecial } = jax;
      const jaxGradients = jax.valueAndGrad(
        (W1, b1, W2, b2, X, Y) => {
          const H = jnp.tanh(jnp.matmul(X, W1).add(b1));
          const Z = jnp.matmul(H, W2).add(b2);
          const picked = jnp.sum(Z.ref.mul(Y));
          return jnp.sum(scipySpecial.logsumexp(Z, 1)).sub(picked).div(samples);
        },
        { argnums: [0, 1, 2, 3] },
      );
      return [
        contender(
          "ours",
          () => valueAndGradient(loss, ...start),
          ({ value, gradients }) => [[value], ...gradients.map((g) => g.toTypedArray())],
        ),
        ...numpyContender(numpy, {
          arrays: { W1: list[0], b1: list[1], W2: list[2], b2: list[3], ...named },
          setup: byHand,
          run: "gradients(W1, b1, W2, b2)",
          answer: "r",
        }),
        ...tensorContenders(tf, arrays, ([W1, b1, W2, b2, X, Y]) => {
          const { value, grads } = tf.valueAndGrads((W1, b1, W2, b2) => {
            const H = X.matMul(W1).add(b1).tanh();
            const Z = H.matMul(W2).add(b2);
            return Z.logSumExp(1).sub(Z.mul(Y).sum(1)).mean();
          })([W1, b1, W2, b2]);
          return [value, ...grads];
        }),
        ...jaxContenders(jax, arrays, (...xs) => {
          const [value, gradients] = jaxGradients(...xs);
          return [value, ...gradients];
        }),
      ];
    },
  };
}

/** What somebody writes who works the gradient out on paper. */
const byHand = `
def gradients(W1, b1, W2, b2):
    H = np.tanh(X @ W1 + b1)
    Z = H @ W2 + b2
    m = Z.max(axis=1, keepdims=True)
    E = np.exp(Z - m)
    s = E.sum(axis=1, keepdims=True)
    value = (np.log(s) + m).mean() - (Z * Y).sum() / len(X)
    G = (E / s - Y) / len(X)
    D = (G @ W2.T) * (1 - H * H)
    return [value, X.T @ D, D.sum(axis=0), H.T @ G, G.sum(axis=0)]
`;

/** The slope along one direction, by central differences of a loss written out in loops, against the gradients' own. */
function checkGradients(
  [loss, ...gradients]: Answer,
  X: Float64Array,
  Y: Float64Array,
  parameters: readonly Float64Array[],
  bits: 32 | 64,
): string | undefined {
  const value = loss[0];
  const direction = parameters.map((w, k) => normals(`direction ${k}`, w.length));
  const at = (t: number) =>
    plainLoss(
      X,
      Y,
      parameters.map((w, k) => w.map((wi, i) => wi + t * direction[k][i])),
    );
  const h = 1e-5;
  const slope = (at(h) - at(-h)) / (2 * h);
  let found = 0;
  for (const [k, d] of direction.entries()) for (let i = 0; i < d.length; i++) found += gradients[k][i] * d[i];
  const limit = bits === 64 ? 1e-7 : 1e-4;
  if (!(Math.abs(value - at(0)) <= limit * 10)) return `the loss is ${value} instead of ${at(0)}`;
  return Math.abs(found - slope) <= limit * 10 ? undefined : `the slope is ${found} instead of ${slope}`;
}

function plainLoss(X: Float64Array, Y: Float64Array, [W1, b1, W2, b2]: readonly Float64Array[]): number {
  let loss = 0;
  for (let i = 0; i < samples; i++) {
    const h = Float64Array.from({ length: hidden }, (_, j) => {
      let s = b1[j];
      for (let k = 0; k < inputs; k++) s += X[i * inputs + k] * W1[k * hidden + j];
      return Math.tanh(s);
    });
    const z = Float64Array.from({ length: classes }, (_, j) => {
      let s = b2[j];
      for (let k = 0; k < hidden; k++) s += h[k] * W2[k * classes + j];
      return s;
    });
    loss += Math.log(z.reduce((s, zj) => s + Math.exp(zj), 0));
    for (let j = 0; j < classes; j++) loss -= Y[i * classes + j] * z[j];
  }
  return loss / samples;
}
