import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** An absolute path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

export const dist = {
  functions: inProject('dist/cloudfunctions'),
  simulator: inProject('dist/simulator'),
  phone: inProject('dist/phone'),
  workbench: inProject('dist/workbench'),
  checks: inProject('dist/checks'),
};

/** True for the script that node was started with, false for one that was imported. */
export const isMain = (moduleUrl) => process.argv[1] === fileURLToPath(moduleUrl);
