/** What the build script needs of the simulator. */
export { buildPhone } from './phone/builder/build-phone';
export { buildWorkbenchPage } from './workbench/build-page';
