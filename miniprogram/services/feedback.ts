/** What hands and ears are told: nobody at a counter looks at the phone all the time. */
export interface Feedback {
  succeeded(): void;
  failed(): void;
}

const SOUNDS = '/staff/sounds';

let player: WechatMiniprogram.InnerAudioContext | null = null;
let mayRetry = true;

/** What iOS says when the camera has just let go of the audio; the second try works. */
const INTERRUPTED = -1;

function play(file: string): void {
  player ??= makePlayer();
  mayRetry = true;
  player.src = `${SOUNDS}/${file}`;
  player.play();
}

/** One player for the whole session. */
function makePlayer(): WechatMiniprogram.InnerAudioContext {
  const made = wx.createInnerAudioContext();
  made.obeyMuteSwitch = false;
  made.onError(({ errCode }) => {
    if (errCode !== INTERRUPTED || !mayRetry) return;
    mayRetry = false;
    made.play();
  });
  return made;
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
