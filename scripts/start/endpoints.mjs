import http from 'node:http';

/** Without a workbench somebody must still say where the servers are: `GET /endpoints`, and nothing else. */
export function serveEndpoints(port, { cardPlatform, cloud }) {
  const answer = JSON.stringify({ workbench: null, cardPlatform, cloud });
  const server = http.createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/endpoints';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(found ? answer : '{"error":"only GET /endpoints: this world runs without its workbench"}');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
