// A program of its own that opens a workspace, for tests of what two programs do to each other.
import { counts } from "../../../src/core/store/counts.ts";
import { errorCode } from "../../../src/core/store/failures.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import {
  closeWorkspaceFile,
  openWorkspaceFile,
  type WorkspaceFile,
} from "../../../src/core/store/open.ts";
import { keepSetting, readSetting } from "../../../src/core/store/settings.ts";
import { write } from "../../../src/core/store/version.ts";

const [task, path] = process.argv.slice(2) as [keyof typeof tasks, string];

const tasks = {
  /** Says what opening gave. */
  look: () => say(look(false)),
  create: () => say(look(true)),
  /** Writes, and holds the transaction until standard input ends. */
  hold() {
    const file = open();
    file.db.exec("BEGIN IMMEDIATE");
    keepSetting(file.db, "held", "yes");
    say("holding");
    process.stdin.resume().on("end", () => {
      file.db.exec("COMMIT");
      closeWorkspaceFile(file);
    });
  },
  /** Is killed within a change, after one that is done. */
  crash() {
    const { db } = open();
    write(db, () => keepSetting(db, "done", "yes"));
    db.pragma("cache_size = 1");
    write(db, () => {
      for (let i = 0; i < 2000; i++) keepSetting(db, `half ${i}`, "x".repeat(500));
      process.kill(process.pid, "SIGKILL");
    });
  },
  /** Adds one, a hundred times. */
  count() {
    const { db } = open();
    for (let i = 0; i < 100; i++)
      write(db, () => keepSetting(db, "count", String(Number(readSetting(db, "count")) + 1)));
  },
};

tasks[task]();

function open(): WorkspaceFile {
  return openWorkspaceFile(path, { nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
}

function look(create: boolean): object | string {
  try {
    const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"];
    const file = openWorkspaceFile(path, { create, nativeBinding });
    const { readOnly, wal, replica } = file;
    const seen = { readOnly, wal, replica: replica?.path ?? null, people: counts(file.db).people };
    const written = tryWriting(file);
    closeWorkspaceFile(file);
    return { ...seen, written };
  } catch (error) {
    return codeOf(error);
  }
}

function tryWriting({ db }: WorkspaceFile): string {
  try {
    return write(db, () => "yes");
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return (error instanceof Failure ? error.code : errorCode(error)) ?? String(error);
}

function say(what: object | string): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
