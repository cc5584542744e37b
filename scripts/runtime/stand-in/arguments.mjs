/**
 * Takes apart what follows the executable: files to load first (`-r FILE`), switches, the folder
 * of the app. What comes after the folder is the app's own.
 *
 * @param {readonly string[]} args
 * @returns {{ folder: string, required: string[] }} the folder is "." if none is given
 */
export function readArguments(args) {
  const required = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "-r" || arg === "--require") required.push(args[++at] ?? "");
    else if (!arg.startsWith("-")) return { folder: arg, required };
  }
  return { folder: ".", required };
}
