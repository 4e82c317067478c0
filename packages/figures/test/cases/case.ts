/** A state of a figure whose picture is committed as `pictures/FIGURE-STATE.svg`. */
export interface Case {
  readonly figure: string;
  readonly state: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly still?: string;
  readonly symbols?: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;
}
