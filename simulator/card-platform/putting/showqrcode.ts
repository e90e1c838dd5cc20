import { toBuffer } from 'qrcode';
import type { CardPlatform } from '../platform';

const WIDTH = 430;

/** GET /cgi-bin/showqrcode: the picture of a QR ticket; 404 when it is unknown or has expired. */
export async function showqrcode(call: {
  platform: CardPlatform;
  query: URLSearchParams;
}): Promise<Response> {
  const { store, clock } = call.platform;
  const ticket = store.qrTickets.get(call.query.get('ticket') ?? '');
  const expired = ticket?.expiresAt != null && clock.seconds() >= ticket.expiresAt;
  if (!ticket || expired) return new Response('', { status: 404 });
  const png = await toBuffer(ticket.url, { width: WIDTH });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
