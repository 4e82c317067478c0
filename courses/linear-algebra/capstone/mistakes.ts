import { eigendigits } from "./mistakes/eigendigits.ts";
import { componentsFor } from "./mistakes/components-for.ts";
import { project } from "./mistakes/project.ts";
import { rebuild } from "./mistakes/rebuild.ts";
import { classify } from "./mistakes/classify.ts";
import { rankAirports } from "./mistakes/rank-airports.ts";
import { withoutAirport } from "./mistakes/without-airport.ts";
import { agreement } from "./mistakes/agreement.ts";

export default { eigendigits, componentsFor, project, rebuild, classify, rankAirports, withoutAirport, agreement };
