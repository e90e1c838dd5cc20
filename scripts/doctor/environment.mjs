import { readEnvFile } from '../env-file.mjs';

/** The variables as `npm start` gives them to the functions: the file's, and the environment's where it is blank. */
export function environment(file) {
  const written = Object.entries(readEnvFile(file)).filter(([, value]) => value !== '');
  return { ...process.env, ...Object.fromEntries(written) };
}
