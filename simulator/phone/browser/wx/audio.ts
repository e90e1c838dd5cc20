import { shell } from '../shell/shell';
import type { WxTable } from './call';

type Listener = () => void;

/** A silent player: it tells its listeners, and the phone's data-played shows what would sound. */
class SilentAudio {
  src = '';
  autoplay = false;
  loop = false;
  volume = 1;
  paused = true;
  obeyMuteSwitch = true;
  private readonly listeners = new Map<string, Listener>();

  play(): void {
    this.paused = false;
    shell().phone.dataset.played = this.src;
    this.tell('play');
    this.tell('ended');
  }

  pause(): void {
    this.paused = true;
    this.tell('pause');
  }

  stop(): void {
    this.paused = true;
    this.tell('stop');
  }

  seek(): void {
    this.tell('seeked');
  }

  destroy(): void {
    this.listeners.clear();
  }

  onPlay = (listener: Listener) => this.listeners.set('play', listener);
  onEnded = (listener: Listener) => this.listeners.set('ended', listener);
  onPause = (listener: Listener) => this.listeners.set('pause', listener);
  onStop = (listener: Listener) => this.listeners.set('stop', listener);
  onSeeked = (listener: Listener) => this.listeners.set('seeked', listener);
  onCanplay = (listener: Listener) => this.listeners.set('canplay', listener);
  onError = (listener: Listener) => this.listeners.set('error', listener);

  private tell(type: string): void {
    this.listeners.get(type)?.();
  }
}

export const audio: WxTable = {
  createInnerAudioContext: () => new SilentAudio(),
  setInnerAudioOption: () => Promise.resolve({ errMsg: 'setInnerAudioOption:ok' }),
};
