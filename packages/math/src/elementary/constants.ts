/**
 * The ratio of a circle's circumference to its diameter, the float64 nearest to π.
 *
 * @example
 * cos(pi); // -1
 */
export const pi = 3.141592653589793;

/**
 * The base of the natural logarithm, the float64 nearest to e.
 *
 * @example
 * log(e); // 1
 */
export const e = 2.718281828459045;
