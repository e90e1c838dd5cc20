import { limits } from '../../domain/limits';
import { words } from '../../texts/zh-cn';
import type { RoleOption } from '../draft';

type Typed = WechatMiniprogram.Input<{ field: string }>;
type Chosen = WechatMiniprogram.TouchEvent<object, object, { field: string; value: string }>;

/** Who somebody is, where and as what. `edit` carries the field and its new value. */
Component({
  properties: {
    name: { type: String, value: '' },
    store: { type: String, value: '' },
    role: { type: String, value: '' },
    roles: { type: Array, value: [] as RoleOption[] },
    /** Offered for a tap beside typing. */
    stores: { type: Array, value: [] as string[] },
  },

  data: { words: words.memberForm, nameMax: limits.staffName.max, storeMax: limits.storeName.max },

  methods: {
    type({ currentTarget, detail }: Typed) {
      this.triggerEvent('edit', { field: currentTarget.dataset.field, value: detail.value });
    },
    choose({ currentTarget: { dataset } }: Chosen) {
      this.triggerEvent('edit', { field: dataset.field, value: dataset.value });
    },
  },
});
