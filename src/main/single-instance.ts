import { app } from "electron";
import { z } from "zod";

const handedOver = z.strictObject({ files: z.array(z.string().max(4096)).max(1000) });

/**
 * Makes this the only one that runs for this user: a second start hands over its files and ends.
 *
 * @param files what this start was asked to open; absolute
 * @returns false for a second start
 */
export function isOnlyInstance(
  files: readonly string[],
  receive: (files: readonly string[]) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ files })) return false;
  app.on("second-instance", (_event, _words, _folder, data) => {
    receive(handedOver.safeParse(data).data?.files ?? []);
  });
  return true;
}
