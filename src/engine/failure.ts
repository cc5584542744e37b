export { Failure } from "../core/model/failure.ts";
