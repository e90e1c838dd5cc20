import { literalAttribute, tagsOf, withLongEvents } from './wxml-tags';

test('short events are written out, only as attribute names', () => {
  expect(
    withLongEvents('<a bindtap="x" catchtap = "y" capture-bindtap="z" bind:tap="w" title=" bindtap=1"/>'),
  ).toBe('<a bind:tap="x" catch:tap = "y" capture-bind:tap="z" bind:tap="w" title=" bindtap=1"/>');
});

test('a tag ends behind its attributes, whatever they hold', () => {
  expect(withLongEvents('<a wx:if="{{b > c}}" bindtap="x">b < c</a>')).toBe(
    '<a wx:if="{{b > c}}" bind:tap="x">b < c</a>',
  );
});

test('comments and scripts hold no tags', () => {
  const names = tagsOf('<!-- <x/> --><wxs module="m">if (a <b) {}</wxs><view/>').map(({ name }) => name);
  expect(names).toEqual(['wxs', 'view']);
});

test('only a literal value counts', () => {
  const [tag] = tagsOf('<image src="/a.png" mode="{{m}}"/>');
  expect(literalAttribute(tag!, 'src')).toBe('/a.png');
  expect(literalAttribute(tag!, 'mode')).toBeUndefined();
});
