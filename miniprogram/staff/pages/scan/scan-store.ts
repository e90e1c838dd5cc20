import { makeAutoObservable } from 'mobx-miniprogram';
import type { Storage } from '../../../services/storage';
import { words } from '../../../texts/zh-cn';
import { cleanCode, codeIn, inGroups } from '../../code-text';

export interface ScanServices {
  scanCode(): Promise<string | null>;
  copiedText(): Promise<string>;
  storage: Pick<Storage, 'openRedemption'>;
  say(sentence: string): void;
}

/** How a code gets into the phone: by camera, by hand or from the clipboard. */
export class ScanStore {
  /** As it stands in the field, in groups of four. */
  typed = '';
  /** The title of a redemption whose result is not known; empty when there is none. */
  open = '';

  constructor(private readonly services: ScanServices) {
    makeAutoObservable<ScanStore, 'services'>(this, { services: false }, { autoBind: true });
  }

  get canCheck(): boolean {
    return codeIn(this.typed) !== null;
  }

  get code(): string {
    return cleanCode(this.typed);
  }

  type(text: string): void {
    this.typed = inGroups(text);
  }

  /** Called whenever the page comes to the front. */
  remember(): void {
    this.open = this.services.storage.openRedemption()?.title ?? '';
  }

  /** The code that the camera read; null when there was none. */
  async scan(): Promise<string | null> {
    const text = await this.services.scanCode();
    return text === null ? null : this.codeOrComplaint(text);
  }

  async paste(): Promise<void> {
    const code = this.codeOrComplaint(await this.services.copiedText());
    if (code) this.type(code);
  }

  private codeOrComplaint(text: string): string | null {
    const code = codeIn(text);
    if (code === null) this.services.say(words.scan.foreign);
    return code;
  }
}
