/** The cell compiler, a chunk of its own: a published lab arrives compiled, so it is loaded at the first edit. */
export { compileCell, graph, typeModule } from "@gradus/lab";
export { submissionCell } from "@gradus/grading";
