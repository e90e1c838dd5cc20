/** The bytes behind `cloud://` addresses. */
export interface FileStore {
  /** Resolves when the file is durable. */
  put(path: string, content: Buffer): Promise<void>;
  get(path: string): Promise<Buffer | null>;
  has(path: string): Promise<boolean>;
  /** Answers whether there was such a file. */
  remove(path: string): Promise<boolean>;
}

/** Files that vanish with the process. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Buffer>();
  return {
    put: async (path, content) => void files.set(path, content),
    get: async (path) => files.get(path) ?? null,
    has: async (path) => files.has(path),
    remove: async (path) => files.delete(path),
  };
}
