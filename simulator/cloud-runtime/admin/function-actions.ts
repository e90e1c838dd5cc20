import { nestedIdentity } from '../functions/identity';
import type { Action } from './services';

export const functionActions: Record<string, Action> = {
  async 'functions.invokeFunction'(parameters, { host }) {
    const event = parameters.optionalText('request_data') ?? '{}';
    const identity = nestedIdentity(parameters.optionalText('wxCloudApiToken'));
    return { data: { response_data: await host.invoke(parameters.text('function_name'), event, identity) } };
  },
};
