import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A listener on this machine that only counts: who connects is in breach, whatever was to be said. */
export type Loopback = {
  readonly host: string;
  readonly url: string;
  /** Connections over TCP and packets over UDP, at one port number. */
  readonly count: () => number;
  readonly close: () => Promise<void>;
};

export async function listenOnLoopback(): Promise<Loopback> {
  let count = 0;
  const tcp = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => tcp.listen(0, "127.0.0.1", resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket("udp4", () => (count += 1));
  await new Promise<void>((resolve) => udp.bind(port, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/`,
    count: () => count,
    close: async () => {
      await new Promise((resolve) => tcp.close(resolve));
      await new Promise<void>((resolve) => udp.close(resolve));
    },
  };
}
