import { resolve } from "node:path";
import { mayShip } from "./licence-rules.ts";
import { shippedPackages } from "./shipped-packages.ts";

// Fails when a package that ships has a licence that may not, or none that a machine can read.
const project = resolve(import.meta.dirname, "../..");
const packages = shippedPackages(project);
const refused = packages.filter(({ licence }) => !mayShip(licence));
for (const { name, version, licence } of refused) {
  console.error(`${name} ${version}: "${licence}" is no licence that may ship.`);
}
console.log(`${packages.length} packages ship, ${refused.length} with a licence that may not`);
if (refused.length > 0) process.exitCode = 1;
