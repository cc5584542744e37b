import process from "node:process";

/** When the first script of this command began; its children count on from there. */
const began = Number((process.env.DWARSVERBAND_BEGAN ??= String(Date.now())));

/** Seconds since the command began, as "12.3 s". */
export function elapsed() {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/**
 * Tells the person at the terminal what is being done. Standard output stays for results.
 *
 * @param {string} what
 */
export function say(what) {
  process.stderr.write(`[${elapsed()}] ${what}\n`);
}
