import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWorkbenchPage } from './build-page';

test('the page is three files that need nothing from the network', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'workbench-page-'));
  await buildWorkbenchPage({ outDir, minify: true });
  const [html, css, js] = await Promise.all(
    ['index.html', 'workbench.css', 'workbench.js'].map((name) => readFile(path.join(outDir, name), 'utf8')),
  );
  expect(html).toContain('/workbench.js');
  expect(css).toContain('--brand');
  expect(js?.includes('卡券工作台')).toBe(true);
  expect(`${html}${css}${js}`.match(/(?:src|href|url)[=(]["']?https?:/g)).toBeNull();
  await rm(outDir, { recursive: true });
});
