import type { JsonObject } from '../http/json';
import type { PlatformConfig } from '../state/switches';

/** What seed 003 still calls by its first name. */
const olderNames: Readonly<Record<string, string>> = {
  canshare: 'can_share',
  givebyfriend: 'can_give_friend',
  url_name_type: 'custom_url_name',
};

/** base_info with today's names; where both stand, today's counts. With the switch off the older ones are unknown. */
export function withCurrentNames(base: JsonObject, config: Pick<PlatformConfig, 'olderNames'>): JsonObject {
  if (config.olderNames === 'refused') return base;
  const renamed = Object.entries(base).flatMap(([name, value]) => {
    const current = olderNames[name] ?? name;
    return current !== name && current in base ? [] : [[current, value]];
  });
  return Object.fromEntries(renamed) as JsonObject;
}
