import type { Api, Reply } from '#domain/api';
import type { Input, Output } from '../fixtures/a-shop';
import type { Person } from '../fixtures/platform-client';
import type { BreakableCloud } from './a-breakable-cloud';
import type { History } from './history';

interface Invoked<Data> {
  result?: Reply<Data>;
  errMsg?: string;
}

/** Calls of the functions as phones make them, each an operation; null when no answer came. */
export function functionCalls(cloud: BreakableCloud, history: History, miniProgram: string) {
  async function invoke<Data>(
    name: string,
    body: object,
    { openId, unionId }: Person,
  ): Promise<Invoked<Data>> {
    const headers = { 'x-wx-openid': openId, 'x-wx-appid': miniProgram, 'x-wx-unionid': unionId };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(`${cloud.url}/invoke/${name}`, request);
    return (await answer.json()) as Invoked<Data>;
  }

  return async function ask<Name extends keyof Api, UseCase extends keyof Api[Name] & string>(
    name: Name,
    useCase: UseCase,
    input: Input<Name, UseCase>,
    person: Person,
  ): Promise<Reply<Output<Name, UseCase>> | null> {
    history.operations += 1;
    const call = invoke<Output<Name, UseCase>>(name, { useCase, input }, person);
    const { result, errMsg } = await call.catch(async () => {
      await cloud.up();
      return { result: undefined, errMsg: 'the cloud is stopping' };
    });
    if (result) history.answered(useCase, result);
    else history.failed(useCase, errMsg ?? 'nothing');
    return result ?? null;
  };
}

export type Ask = ReturnType<typeof functionCalls>;
