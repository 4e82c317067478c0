/** A drawing of the plane beside a stem: pure data, for whoever shows the question. Its words still say all of it. */
export interface PlanePicture {
  /** The drawing in words. */
  readonly alt: string;
  /** How far both axes go, to either side of the origin. */
  readonly reach: number;
  /** At most four, so that each has a colour of its own. */
  readonly marks: readonly PlaneMark[];
}

export type PlanePoint = readonly [number, number];

export type PlaneMark =
  | { readonly type: "polygon"; readonly corners: readonly PlanePoint[]; readonly name: string }
  /** The points where a x + b y = c, as [a, b, c]. */
  | { readonly type: "line"; readonly equation: readonly [number, number, number]; readonly name: string }
  | { readonly type: "point"; readonly at: PlanePoint; readonly name: string };

/** What is wrong with a picture, as a sentence; null when nothing is. */
export function pictureProblem({ alt, reach, marks }: PlanePicture): string | null {
  if (alt.trim() === "") return "the picture has no words for those who do not see it";
  if (marks.length === 0 || marks.length > 4) return `a picture has one to four marks; this one has ${marks.length}`;
  for (const mark of marks) {
    const spots = mark.type === "polygon" ? mark.corners : mark.type === "point" ? [mark.at] : [];
    if (!spots.flat().every((x) => Math.abs(x) <= reach))
      return `"${mark.name}" lies outside of the picture, whose axes go to ${reach}`;
    if (mark.type === "line" && !crosses(mark.equation, reach)) return `the line "${mark.name}" is not in the picture`;
  }
  return null;
}

/** Whether a line passes through the square: then its corners are not all on one side of it. */
function crosses([a, b, c]: readonly number[], reach: number): boolean {
  return Math.abs(c) < reach * (Math.abs(a) + Math.abs(b));
}
