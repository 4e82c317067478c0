import { eigendigits } from "./checks/eigendigits.ts";
import { componentsFor } from "./checks/components-for.ts";
import { project } from "./checks/project.ts";
import { rebuild } from "./checks/rebuild.ts";
import { classify } from "./checks/classify.ts";
import { rankAirports } from "./checks/rank-airports.ts";
import { withoutAirport } from "./checks/without-airport.ts";
import { agreement } from "./checks/agreement.ts";

export default [eigendigits, componentsFor, project, rebuild, classify, rankAirports, withoutAirport, agreement];
