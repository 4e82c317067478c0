declare module "katex/dist/katex.css";
