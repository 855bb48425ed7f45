import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { App } from '../routes/types.js';

/** The open connections of a server. */
export interface Connections {
  /** Closes those on which no request is under way: also spare ones, which browsers open beforehand and which Node does not count. */
  closeIdle(): void;
  closeAll(): void;
}

/** Keeps count of connections. To be called before there are routes; for `localhost`, which has two addresses, two servers listen. */
export const connectionsOf = (app: App): Connections => {
  const servers = new Set<Server>();
  const sockets = new Set<Socket>();
  const watch = (server: Server): void => {
    if (servers.has(server)) return;
    servers.add(server);
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  };
  watch(app.server);
  // the second server is known by its first request only
  app.addHook('onRequest', async ({ raw: { socket } }) => {
    watch((socket as unknown as { readonly server: Server }).server);
  });
  return {
    closeIdle: () => {
      for (const server of servers) server.closeIdleConnections();
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    },
    closeAll: () => {
      for (const server of servers) server.closeAllConnections();
    },
  };
};
