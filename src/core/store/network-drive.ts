import { realpathSync, statfsSync } from "node:fs";

/**
 * Whether a folder lies on another computer, as far as the system says. Two computers do not see each other's
 * shared memory, so that write-ahead logging would seem to work there and lose data.
 */
export function onNetworkDrive(folder: string): boolean {
  // Windows resolves a drive letter that is a share to the share's own name.
  if (process.platform === "win32") return isShare(realpathSync.native(folder));
  return process.platform === "linux" && isNetworkFileSystem(statfsSync(folder).type);
}

/** `\\server\folder`; not `\\?\C:\folder` nor `\\.\`, which are this computer's own. */
export function isShare(path: string): boolean {
  return /^\\\\(?:\?\\UNC\\|[^?.\\])/i.test(path);
}

/** By the numbers of statfs(2). */
export function isNetworkFileSystem(type: number): boolean {
  return NETWORK_FILE_SYSTEMS.has(type);
}

const NETWORK_FILE_SYSTEMS = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x01021997, // 9P: also Windows' drives within WSL
  0x5346414f, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
]);
