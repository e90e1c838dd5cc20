const PORT_MAX = 65_535;

/** A port as the environment names it; 0 takes any free one. Throws a sentence about anything else. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > PORT_MAX) {
    throw new Error(`PORT is not a port: "${text}"`);
  }
  return port;
}
