import { booted } from '../boot';
import { screenPixels } from './screen-pixels';

/** A phone of the workbench, in this tab or another. */
export interface OtherPhone {
  phoneId: string;
  name: string;
}

/** A mini-program's card in a chat. */
export interface MiniProgramCard {
  title: string;
  /** A page with its query, as `openApp` takes it. */
  path: string;
}

type Message =
  | { kind: 'who-is-there'; from: string }
  | { kind: 'here'; to: string; from: string; name: string }
  | { kind: 'show'; to: string; from: string }
  | { kind: 'screen'; to: string; from: string; pixels: ImageData }
  | { kind: 'card'; to: string; from: string; sender: string; card: MiniProgramCard };

const phoneId = crypto.randomUUID();
const channel = new BroadcastChannel('phones');

const send = (message: Message) => channel.postMessage(message);

function listen(handle: (message: Message) => void): () => void {
  const onMessage = (event: MessageEvent<Message>) => handle(event.data);
  channel.addEventListener('message', onMessage);
  return () => channel.removeEventListener('message', onMessage);
}

/** Lets other phones see that this one is here and what it shows. */
export function letOthersSee(): void {
  listen((message) => {
    const { from } = message;
    if (message.kind === 'who-is-there') {
      send({ kind: 'here', to: from, from: phoneId, name: booted().user.name });
    }
    if (message.kind === 'show' && message.to === phoneId) {
      send({ kind: 'screen', to: from, from: phoneId, pixels: screenPixels() });
    }
  });
}

/** Tells of every phone that answers, until it is stopped. */
export function findOthers(found: (phone: OtherPhone) => void): () => void {
  const stop = listen((message) => {
    if (message.kind === 'here' && message.to === phoneId)
      found({ phoneId: message.from, name: message.name });
  });
  send({ kind: 'who-is-there', from: phoneId });
  return stop;
}

/** What another phone shows now. */
export function screenOf(other: OtherPhone): Promise<ImageData> {
  return new Promise((resolve) => {
    const stop = listen((message) => {
      if (message.kind !== 'screen' || message.to !== phoneId || message.from !== other.phoneId) return;
      stop();
      resolve(message.pixels);
    });
    send({ kind: 'show', to: other.phoneId, from: phoneId });
  });
}

/** Puts a card into the chat with somebody. */
export function sendCard({ phoneId: to }: OtherPhone, card: MiniProgramCard): void {
  send({ kind: 'card', to, from: phoneId, sender: booted().user.name, card });
}

/** Tells of every card that somebody sends to this phone. */
export function onCard(received: (card: MiniProgramCard, sender: string) => void): void {
  listen((message) => {
    if (message.kind === 'card' && message.to === phoneId) received(message.card, message.sender);
  });
}
