/** The web pages: from a folder of courses to a folder of static files. */
export { buildSite, type BuildSiteOptions, type BuiltSite } from "./build/build-site.ts";
