import { createHash } from "node:crypto";

/**
 * The page for addresses that lead nowhere. A host serves it at any depth, so nothing in it may be relative: it brings
 * its own style, and finds the site's root by asking each folder above for `gradus.json`.
 */
export function notFoundPage(): string {
  const policy = `default-src 'none'; connect-src 'self'; style-src '${hash(style)}'; script-src '${hash(script)}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not found · Gradus</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>There is no page at this address</h1>
<p>It may have moved, or a letter of the address is wrong.</p>
<p><a id="home" href="/">To the courses</a></p>
</main>
<script>${script}</script>
</body>
</html>
`;
}

const style =
  ":root{color-scheme:light dark;background:light-dark(#FBFAF7,#14171C);color:light-dark(#1C2128,#E6E3DC);" +
  "font:1.25rem/1.6 'Source Serif 4',Georgia,serif}main{max-width:34rem;margin:18vh auto;padding:0 1.5rem}" +
  "h1{font-size:1.75rem;line-height:1.25;font-weight:600}a{color:light-dark(#0B6B6F,#57C4C8)}";

const script =
  "(async()=>{for(let p=location.pathname;p.length>1;){p=p.replace(/[^/]*\\/?$/,'');" +
  "const r=await fetch(p+'gradus.json').catch(()=>null);if(r?.ok){document.getElementById('home').href=p;return}}})()";

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
