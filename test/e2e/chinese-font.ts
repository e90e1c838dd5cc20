import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGE = '@expo-google-fonts/noto-sans-sc/package.json';
const FAMILY = 'Noto Sans SC';
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

/** Environment that makes one Chinese font the only one, so that widths don't depend on the machine. */
export async function chineseFontEnvironment(): Promise<Record<string, string>> {
  const folder = join(tmpdir(), `chinese-font-${userInfo().username}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(join(folder, 'cache')));
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}

function configuration(cache: string): string {
  const fonts = dirname(createRequire(__filename).resolve(PACKAGE));
  const folders = WEIGHTS.map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.join('\n  ')}
  <cachedir>${cache}</cachedir>
  <match target="pattern"><edit name="family" mode="append"><string>${FAMILY}</string></edit></match>
</fontconfig>
`;
}
