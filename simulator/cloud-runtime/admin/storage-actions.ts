import { downloadAddress, fileIdOf, pathOf, uploadAddress } from '../storage/file-id';
import type { Action } from './services';

/** How long a download address is said to work, in seconds. */
const DEFAULT_MAX_AGE = 7200;
const MISSING = 'STORAGE_FILE_NONEXIST';

interface DownloadRequest {
  fileid: string;
  max_age?: number;
}

export const storageActions: Record<string, Action> = {
  /** `cosFileId` travels in a header, so it is encoded (reference §1.4). */
  'storage.getUploadMetadata'(parameters, { envId, url }) {
    const path = parameters.text('path');
    const fileId = fileIdOf(envId, path);
    const upload = uploadAddress(url, path);
    return {
      data: {
        url: upload,
        token: 'local',
        authorization: 'local',
        fileId,
        cosFileId: encodeURIComponent(fileId),
      },
    };
  },

  async 'storage.batchGetDownloadUrl'(parameters, { files, url }) {
    const requests = parameters.list<DownloadRequest>('file_list');
    const download_list = await Promise.all(
      requests.map(async ({ fileid, max_age = DEFAULT_MAX_AGE }) => {
        const path = pathOf(fileid);
        if (!(await files.has(path))) return { fileID: fileid, code: MISSING, tempFileURL: '' };
        return { fileID: fileid, code: 'SUCCESS', tempFileURL: downloadAddress(url, path), maxAge: max_age };
      }),
    );
    return { data: { download_list } };
  },

  async 'storage.batchDeleteFile'(parameters, { files }) {
    const remove = async (fileID: string) => ({
      fileID,
      code: (await files.remove(pathOf(fileID))) ? 'SUCCESS' : MISSING,
    });
    return { data: { delete_list: await Promise.all(parameters.list<string>('fileid_list').map(remove)) } };
  },
};
