/** WeChat's older component framework, as miniprogram-simulate brings it; only what the tests use. */
declare module 'miniprogram-exparser' {
  export function triggerEvent(node: object, event: string, detail: object, options: object): void;
}
