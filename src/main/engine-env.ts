/**
 * The surroundings that the engine gets: as our own, but without what could load code into it. Of our
 * own variables an installed app passes none; see DWARSVERBAND_SQLITE_BINDING in the docs on runtimes.
 */
export function engineEnv(env: NodeJS.ProcessEnv, packaged: boolean): NodeJS.ProcessEnv {
  const allowed = Object.entries(env).filter(
    ([name]) => name !== "NODE_OPTIONS" && !(packaged && name.startsWith("DWARSVERBAND_")),
  );
  return Object.fromEntries(allowed);
}
