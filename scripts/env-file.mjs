import { readFileSync } from 'node:fs';

/** The variables of a file of lines NAME=value; none of a file that is not there. */
export function readEnvFile(file) {
  const lines = readIfThere(file).split('\n');
  const pairs = lines.map((line) => /^\s*([A-Z_]+)\s*=\s*(.*?)\s*$/.exec(line)).filter(Boolean);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
