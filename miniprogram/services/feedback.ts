/** What hands and ears are told: nobody at a counter looks at the phone all the time. */
export interface Feedback {
  succeeded(): void;
  failed(): void;
}

const SOUNDS = '/staff/sounds';

let player: WechatMiniprogram.InnerAudioContext | null = null;

/** One player for the whole session; scanning interrupts audio, so iOS may refuse the first try (errCode -1). */
function play(file: string): void {
  if (!player) {
    player = wx.createInnerAudioContext();
    player.obeyMuteSwitch = false;
  }
  player.src = `${SOUNDS}/${file}`;
  player.play();
}

export const counterFeedback: Feedback = {
  succeeded() {
    wx.vibrateShort({ type: 'medium', fail: ignore });
    play('succeeded.wav');
  },
  failed() {
    wx.vibrateLong({ fail: ignore });
    play('failed.wav');
  },
};

/** The customer's phone stays silent: it lies on a counter among others. */
export const silentFeedback: Feedback = {
  succeeded() {
    wx.vibrateShort({ type: 'heavy', fail: ignore });
  },
  failed() {
    wx.vibrateLong({ fail: ignore });
  },
};

function ignore(): void {}
