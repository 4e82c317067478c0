// gradus-canary-9f2c: this file is not published
import { eigendigits } from "./hidden-checks/eigendigits.ts";
import { componentsFor } from "./hidden-checks/components-for.ts";
import { project } from "./hidden-checks/project.ts";
import { rebuild } from "./hidden-checks/rebuild.ts";
import { classify } from "./hidden-checks/classify.ts";
import { rankAirports } from "./hidden-checks/rank-airports.ts";
import { withoutAirport } from "./hidden-checks/without-airport.ts";
import { agreement } from "./hidden-checks/agreement.ts";

export default [eigendigits, componentsFor, project, rebuild, classify, rankAirports, withoutAirport, agreement];
