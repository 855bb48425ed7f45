import { connect, type Socket } from 'node:net';

/** Opens a connection to a server, for what no client would send. */
export const connection = async (url: string): Promise<Socket> => {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
};

/** What a server writes until it ends the connection. */
export const untilItEnds = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      resolve(text);
    });
  });

/** Sends bytes as they are. @returns the answer */
export const raw = async (url: string, bytes: string | Uint8Array): Promise<string> => {
  const socket = await connection(url);
  socket.write(bytes);
  return untilItEnds(socket);
};
