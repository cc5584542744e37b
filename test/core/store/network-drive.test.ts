import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import {
  isNetworkFileSystem,
  isShare,
  onNetworkDrive,
} from "../../../src/core/store/network-drive.ts";

describe("a network drive", () => {
  it.each([
    [String.raw`\\server\share\folder`, true],
    [String.raw`\\?\UNC\server\share`, true],
    [String.raw`\\?\C:\folder`, false],
    [String.raw`\\.\pipe`, false],
    [String.raw`C:\folder`, false],
    ["/home/anne", false],
  ])("is known by its name: %s %s", (path, expected) => expect(isShare(path)).toBe(expected));

  it.each([
    ["NFS", 0x6969, true],
    ["CIFS", 0xff534d42, true],
    ["ext4", 0xef53, false],
    ["tmpfs", 0x01021994, false],
  ])("is known by its kind: %s", (_, type, expected) =>
    expect(isNetworkFileSystem(type)).toBe(expected),
  );

  it("is not where temporary files lie", () => expect(onNetworkDrive(tmpdir())).toBe(false));
});
