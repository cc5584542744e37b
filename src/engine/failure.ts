export { Failure, type FailureCode } from "../core/model/failure.ts";
