import { type CloudRuntime, startCloudRuntime } from './index';
import { loadSdk } from './testing/load-sdk';
import type { Sdk } from './testing/sdk';
import { temporaryFolder } from './testing/temporary-folder';

const dataDir = temporaryFolder();

describe.each([
  ['in memory', {}],
  ['in a folder', { dataDir }],
])('files %s', (_name, options) => {
  let runtime: CloudRuntime;
  let cloud: Sdk;

  beforeAll(async () => {
    runtime = await startCloudRuntime(options);
    cloud = loadSdk(runtime.url);
  });
  afterAll(() => runtime.close());

  test.each(['logo.png', '图片/满 100 减 20.png', '../outside.txt', `${'长'.repeat(100)}.txt`])(
    'are uploaded, downloaded and deleted: %s',
    async (cloudPath) => {
      const fileContent = Buffer.from([0, 255, 10, 13, 128]);
      const { fileID } = await cloud.uploadFile({ cloudPath, fileContent });
      expect(fileID).toBe(`cloud://local.local/${cloudPath}`);
      expect((await cloud.downloadFile({ fileID })).fileContent).toEqual(fileContent);
      const [removed] = (await cloud.deleteFile({ fileList: [fileID] })).fileList;
      expect(removed).toMatchObject({ fileID, status: 0 });
      const [gone] = (await cloud.getTempFileURL({ fileList: [fileID] })).fileList;
      expect(gone?.tempFileURL).toBe('');
    },
  );
});
