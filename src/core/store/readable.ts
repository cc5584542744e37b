import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { connect, type ConnectOptions } from "./connect.ts";
import type { WriteDb } from "./db.ts";
import { cannotJournal, errorCode } from "./failures.ts";
import { type Replica, replicate } from "./replica.ts";

/** A connection through which the file can be read, and the replica that it goes to where the file itself cannot. */
export type Readable = { readonly db: WriteDb; readonly replica: Replica | null };

/** Opens the file for writing where the rights on it allow that, for reading otherwise. */
export function openReadable(path: string, options: ConnectOptions): Readable {
  const { nativeBinding } = options;
  const readonly = options.readonly || !hasRights(path);
  const inPlace =
    connectUnlessStuck(path, { readonly, nativeBinding }) ??
    (readonly ? null : connectUnlessStuck(path, { readonly, nativeBinding, abandonLog: true }));
  if (inPlace !== null) return { db: inPlace, replica: null };
  const replica = replicate(path);
  try {
    connect(replica.path, { readonly: false, nativeBinding, abandonLog: true }).close();
    return { db: connect(replica.path, { readonly: true, nativeBinding }), replica };
  } catch (error) {
    replica.remove();
    throw error;
  }
}

/** Null where the file cannot be read for want of a journal or shared memory beside it. */
function connectUnlessStuck(path: string, options: ConnectOptions): WriteDb | null {
  try {
    return connect(path, options);
  } catch (error) {
    if (cannotJournal(errorCode(error) ?? "")) return null;
    throw error;
  }
}

/** Closes what `openReadable` opened, and deletes the copy where it made one. */
export function release({ db, replica }: Readable): void {
  db.close();
  replica?.remove();
}

function hasRights(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
