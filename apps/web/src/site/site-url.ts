/**
 * The address of a file of the site, wherever the site lies. Each page names the way to the root in
 * `<html data-root="../../" data-build="HASH">`; the build's hash keeps an old copy from being used.
 *
 * The files that the build makes besides the pages: `sandbox.html` (the sandboxed frame of checks),
 * `lab-sandbox.html` (that of labs, with the lab's worker in it).
 *
 * @example
 * openSandbox({ frameUrl: siteUrl("sandbox.html"), workerScript: await (await fetch(siteUrl("lab-worker.js"))).text() });
 */
export function siteUrl(path: string): string {
  const { root = "./", build = "" } = document.documentElement.dataset;
  const url = new URL(root + path, location.href);
  if (build !== "" && !url.pathname.endsWith("/")) url.searchParams.set("v", build);
  return url.href;
}
