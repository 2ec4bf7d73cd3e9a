import type { Server } from "node:net";

/** Only this machine may ask: what is served is for whoever sits here. */
const HOST = "localhost";

interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens on the first free one of `tries` ports from `first`. Throws where none is free. */
export async function listen(server: Server, first: number, tries: number): Promise<Listening> {
  for (let port = first; port < first + tries; port++) {
    if (await listensOn(server, port)) return { port, close: () => closed(server) };
  }
  throw new Error(tries === 1 ? `Port ${first} is taken` : `Ports ${first} to ${first + tries - 1} are taken`);
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, HOST);
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
