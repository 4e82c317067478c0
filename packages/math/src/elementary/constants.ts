/** The ratio of a circle's circumference to its diameter. */
export const pi = 3.141592653589793;

/** The base of the natural logarithm. */
export const e = 2.718281828459045;
