import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPhone } from './build-phone';
import { projectRoot } from './project-root';

const fixture = join(projectRoot(), 'simulator/phone/fixture');
const aFolder = () => mkdtempSync(join(tmpdir(), 'build-phone-'));

const page = { 'p/p.json': '{}', 'p/p.wxml': '<view/>', 'p/p.js': 'Page({})' };

/** The smallest app with some files changed or added. */
async function built(files: Record<string, string>) {
  const [source, outDir] = [aFolder(), join(aFolder(), 'out')];
  for (const [name, text] of Object.entries({
    'app.json': '{"pages":["p/p"]}',
    'app.js': '',
    ...page,
    ...files,
  })) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  return { outDir, ...(await buildPhone({ source, outDir })) };
}

const problemsOf = async (files: Record<string, string>) => (await built(files)).problems;

test('the fixture builds without a problem, with its pictures', async () => {
  const outDir = join(aFolder(), 'out');
  const { problems, files } = await buildPhone({ source: fixture, outDir });
  expect(problems).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['app.js', 'index.html', 'zxing_reader.wasm', 'images/ticket.svg']),
  );
});

test('of the source only pictures, fonts and sounds are copied, and no folder without them', async () => {
  const { files, outDir } = await built({ 'images/a.png': '', 'images/notes.txt': '', 'words/zh.ts': '' });
  expect(files.filter((file) => file.includes('/'))).toEqual(['images/a.png']);
  expect(existsSync(join(outDir, 'words'))).toBe(false);
  expect(existsSync(join(outDir, 'p'))).toBe(false);
});

test('a missing page is named with the line of app.json', async () => {
  expect(await problemsOf({ 'app.json': '{\n"pages": [\n"p/p",\n"q/q"]}' })).toEqual([
    'app.json:4 page "q/q" not found: q/q.wxml is missing',
  ]);
});

test('a missing page of a subpackage is named, too', async () => {
  const json = '{"pages":["p/p"],\n"subPackages":[{"root":"s","pages":["a/a"]}]}';
  expect(await problemsOf({ 'app.json': json })).toEqual([
    'app.json:2 page "s/a/a" not found: s/a/a.wxml is missing',
  ]);
});

test('a missing component is named with the line that uses it', async () => {
  const json = '{\n"usingComponents": {\n"x": "/parts/x"}}';
  expect(await problemsOf({ 'p/p.json': json, 'p/p.wxml': '<x/>' })).toEqual([
    'p/p.json:3 usingComponents "x": component "/parts/x" not found',
  ]);
});

test('a tag that nothing defines is a problem', async () => {
  expect(await problemsOf({ 'p/p.wxml': '<view>\n<y/></view>' })).toEqual([
    'p/p.wxml:2 component <y> is not in usingComponents',
  ]);
});

test('a missing picture is a problem, a remote or computed one is not', async () => {
  const wxml = '<image src="/a.png"/>\n<image src="https://x/y.png"/><image src="{{a}}"/>';
  expect(await problemsOf({ 'p/p.wxml': wxml })).toEqual(['p/p.wxml:1 image "/a.png" not found']);
});

test('a theme reference must be in both themes', async () => {
  const json =
    '{"pages":["p/p"],"themeLocation":"theme.json","window":{"navigationBarBackgroundColor":"@bg"}}';
  const theme = '{"light":{"bg":"#fff"},"dark":{}}';
  expect(await problemsOf({ 'app.json': json, 'theme.json': theme })).toEqual([
    'app.json:1 "@bg" is not in both themes of theme.json',
  ]);
});

test('JSON that is none is a problem', async () => {
  expect((await problemsOf({ 'p/p.json': '{' }))[0]).toMatch(/^p\/p\.json:?\d* is not JSON/);
});

test('broken markup has file, line and column', async () => {
  expect((await problemsOf({ 'p/p.wxml': '<view>\n<text></view>' }))[0]).toMatch(/^p\/p\.wxml:\d+:\d+ /);
});

test('code that cannot be bundled leaves the last build as it is', async () => {
  const { outDir, problems, files } = await built({ 'p/p.js': 'Page({' });
  expect(problems[0]).toMatch(/^p\/p\.js:\d+:\d+ /);
  expect(files).toEqual([]);
  expect(existsSync(outDir)).toBe(false);
});

test('packages come from miniprogram_npm before node_modules', async () => {
  const { problems, outDir } = await built({
    'p/p.json': '{"usingComponents":{"k":"kit/k/k"}}',
    'p/p.wxml': '<k/>',
    'p/p.js': "import { word } from 'words';\nPage({ data: { word } });",
    'miniprogram_npm/kit/k/k.json': '{"component":true}',
    'miniprogram_npm/kit/k/k.wxml': '<view/>',
    'miniprogram_npm/kit/k/k.js': 'Component({});',
    'miniprogram_npm/words/index.js': 'exports.word = "from miniprogram_npm";',
  });
  expect(problems).toEqual([]);
  expect(readFileSync(join(outDir, 'app.js'), 'utf8')).toContain('from miniprogram_npm');
});
