import http from 'node:http';

/** The least that a server can do with such a call: read the body, answer a JSON of the same kind. */
const ANSWER = JSON.stringify({
  errcode: 0,
  errmsg: 'ok',
  card: { card_id: 'p'.repeat(28) },
  openid: 'o'.repeat(28),
});

const server = http.createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(ANSWER);
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
