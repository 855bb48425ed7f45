/** What a catalogue says of its own encoding, if it says so near its beginning. */
export const charsetOf = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1');
  const name = /Content-Type:[^"\\]*charset=([\w.:-]+)/iu.exec(start)?.[1];
  // CHARSET stands in templates that have none yet
  return name === undefined || name === 'CHARSET' || /^(?:us-)?ascii$/iu.test(name) ? undefined : name.toLowerCase();
};
