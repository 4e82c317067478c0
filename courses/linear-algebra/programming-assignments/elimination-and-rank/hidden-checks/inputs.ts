// gradus-canary-9f2c: this file is not published
/** Sizes at which a rule of thumb from small matrices no longer holds. */
export const large = { rows: [6, 8], columns: [6, 9] } as const;

/** Why two calls that should agree may differ a little. */
export const rounding = "the two calls round differently";
