import { shape } from "@gradus/grading";

/** What each exercise must return. */
export const returns = {
  eigendigits: shape.record({ mean: shape.vector, components: shape.matrix, shares: shape.vector }),
  componentsFor: shape.integer,
  project: shape.matrix,
  rebuild: shape.matrix,
  classify: shape.listOf(shape.integer),
  rankAirports: shape.vector,
  withoutAirport: shape.record({ shares: shape.vector, cutOff: shape.listOf(shape.integer) }),
  agreement: shape.number,
};
