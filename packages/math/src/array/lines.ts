/**
 * An operation along `count` lines of entries: out[at + k] = f(p[i + k · pStep], q[j + k · qStep]) for k below `length`;
 * for the next line `at` has grown by `length`, i by pNext and j by qNext. A step is 0 where broadcasting repeats an entry.
 * One function for each operation, because a loop that calls a function for each entry takes fifteen times as long.
 */
export type Line = (
  out: Float64Array | Uint8Array,
  at: number,
  p: Float64Array,
  i: number,
  pStep: number,
  q: Float64Array,
  j: number,
  qStep: number,
  length: number,
  count: number,
  pNext: number,
  qNext: number,
) => void;

export const addLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = p[i + k * pStep] + q[j + k * qStep];
  }
};

export const subtractLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = p[i + k * pStep] - q[j + k * qStep];
  }
};

export const multiplyLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = p[i + k * pStep] * q[j + k * qStep];
  }
};

export const divideLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = p[i + k * pStep] / q[j + k * qStep];
  }
};

export const equalLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = Number(p[i + k * pStep] === q[j + k * qStep]);
  }
};

export const lessLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = Number(p[i + k * pStep] < q[j + k * qStep]);
  }
};

export const greaterLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = Number(p[i + k * pStep] > q[j + k * qStep]);
  }
};

/**
 * The first entry where it is positive, otherwise 0, and NaN for NaN; the second plays no part. By a product, because the
 * sign of data cannot be predicted: `Math.max` and `?:` jump, and take three times as long.
 */
export const positivePartLine: Line = (out, at, p, i, pStep, _q, _j, _qStep, length, count, pNext) => {
  for (; count > 0; count--, at += length, i += pNext) {
    for (let k = 0; k < length; k++) {
      const x = p[i + k * pStep];
      out[at + k] = x === -Infinity ? 0 : x * Number(x > 0) + 0;
    }
  }
};

/** The first entry where the second is positive, otherwise 0. */
export const gatedLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) out[at + k] = p[i + k * pStep] * Number(q[j + k * qStep] > 0);
  }
};

/** The first entry times 1 minus the square of the second: the slope of tanh where its value is the second. */
export const tanhSlopeLine: Line = (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
  for (; count > 0; count--, at += length, i += pNext, j += qNext) {
    for (let k = 0; k < length; k++) {
      const y = q[j + k * qStep];
      out[at + k] = p[i + k * pStep] * (1 - y * y);
    }
  }
};

/** The absolute value of the first entry; the second plays no part. */
export const absoluteLine: Line = (out, at, p, i, pStep, _q, _j, _qStep, length, count, pNext) => {
  for (; count > 0; count--, at += length, i += pNext) {
    for (let k = 0; k < length; k++) out[at + k] = Math.abs(p[i + k * pStep]);
  }
};

/** Any function of two numbers along a line, for what is not worth a loop of its own. */
export function lineOf(f: (x: number, y: number) => number): Line {
  return (out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext) => {
    for (; count > 0; count--, at += length, i += pNext, j += qNext) {
      for (let k = 0; k < length; k++) out[at + k] = f(p[i + k * pStep], q[j + k * qStep]);
    }
  };
}
