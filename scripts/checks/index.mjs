import { checkBundles } from './bundles.mjs';
import { checkLayers } from './layers.mjs';
import { runTool } from './run-tool.mjs';
import { checkWechatCompilers } from './wechat-compilers.mjs';
import { checkWechatSamples } from './wechat-samples.mjs';

const types = (project) => () => runTool('typescript/bin/tsc', ['-p', project]);

/** Each check answers its problems as lines; none is good news. */
export const checks = {
  'types: cloud and simulator': types('.'),
  'types: mini-program': types('miniprogram'),
  'types: tests of the mini-program': types('miniprogram/tsconfig.test.json'),
  'types: phone in the browser': types('simulator/phone/browser'),
  'types: workbench in the browser': types('simulator/workbench/browser'),
  'format and lint (Biome)': () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  'layers: who imports whom': checkLayers,
  'WeChat compilers: every WXML, WXS, WXSS': checkWechatCompilers,
  'WeChat samples fit their types': checkWechatSamples,
  'bundles: no simulator, no secret, no node_modules': checkBundles,
};
