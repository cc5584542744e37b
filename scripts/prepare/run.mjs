import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { say } from "./say.mjs";

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} RunOptions */

/** A command that did not end well; its message is meant for the person at the terminal. */
export class CommandFailed extends Error {}

const WINDOWS = process.platform === "win32";
const HEARTBEAT_MS = 10_000;

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a command in this terminal, as if typed: a signal to stop is the command's to answer.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit status; 128 and the signal's number when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", shell: WINDOWS, ...options });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of PASSED_ON) process.on(signal, passOn);
    child.on("error", (error) => reject(notStarted(command, error)));
    child.on("exit", (code, signal) => {
      for (const each of PASSED_ON) process.off(each, passOn);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}

/**
 * Runs a command and keeps its output to itself, unless it fails.
 *
 * @param {string} what said at the start, and again while it lasts
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} what it printed
 */
export function runQuietly(what, command, args, options = {}) {
  say(what);
  const heartbeat = setInterval(() => say(`${what}: still busy`), HEARTBEAT_MS);
  const done = new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: WINDOWS,
      ...options,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", (error) => reject(notStarted(command, error)));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(`${output.trim()}\n\n${what}: ${command} failed (${code}).`));
    });
  });
  return done.finally(() => clearInterval(heartbeat));
}

/**
 * @param {string} command
 * @param {Error} error
 */
function notStarted(command, error) {
  return new CommandFailed(`${command} could not be started: ${error.message}`);
}

/**
 * Ends with a clear message instead of a stack trace where the cause is not ours.
 *
 * @param {() => Promise<number>} work gives the exit status
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
